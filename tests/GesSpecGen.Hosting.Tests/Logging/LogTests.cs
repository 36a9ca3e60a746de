using GesSpecGen.Emulator;
using GesSpecGen.Hosting.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace GesSpecGen.Hosting.Tests.Logging;

public sealed class LogTests : IAsyncLifetime
{
    private GesEmulator _emulator = null!;

    public async Task InitializeAsync() => _emulator = await GesEmulator.StartAsync();

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Fact]
    public async Task A_call_that_succeeds_is_told_to_who_looks_for_faults()
    {
        await using Logged logged = Logged.At(_emulator);

        string requestId = (await logged.Ges.Graphs.ListAsync()).Http.RequestId!;

        FakeLogRecord record = logged.Event(GesLogEvents.CallSucceeded);
        Assert.Equal(LogLevel.Debug, record.Level);
        Assert.Equal(("ListGraphs", "1", "200", requestId), Fields(record, "Operation", "Attempts", "Status", "RequestId"));
    }

    [Fact]
    public async Task A_call_that_fails_is_told_with_all_that_support_asks_for()
    {
        _emulator.Faults.Next("ListGraphs", Fault.Answer(403, """{"error_code":"APIG.0802","error_msg":"not for you"}"""));
        await using Logged logged = Logged.At(_emulator);

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => logged.Ges.Graphs.ListAsync());

        FakeLogRecord record = logged.Event(GesLogEvents.CallFailed);
        Assert.Equal(LogLevel.Warning, record.Level);
        Assert.Equal(("403", "APIG.0802", e.RequestId, "The service answered with an error"), Fields(record, "Status", "ErrorCode", "RequestId", "Error"));
        Assert.Null(record.Exception);
        Assert.StartsWith("ListGraphs failed after 1 tries in ", record.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_try_that_fails_is_told_with_the_pause_that_follows()
    {
        _emulator.Faults.Next("ListGraphs", Fault.Answer(503));
        await using Logged logged = Logged.At(_emulator);

        await logged.Ges.Graphs.ListAsync();

        FakeLogRecord record = logged.Event(GesLogEvents.TryFailed);
        Assert.Equal(LogLevel.Information, record.Level);
        Assert.Equal(("ListGraphs", "1", "503", "0"), Fields(record, "Operation", "Attempt", "Status", "Delay"));
    }

    [Fact]
    public async Task A_token_that_is_renewed_is_told()
    {
        await using Logged logged = new(Application.Login(_emulator));
        await logged.Ges.Graphs.ListAsync();

        _emulator.Iam.RevokeAll();
        await logged.Ges.Graphs.ListAsync();

        Assert.Equal(LogLevel.Information, logged.Event(GesLogEvents.TokenRenewed).Level);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_no_failure()
    {
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        await using Logged logged = Logged.At(_emulator);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => logged.Ges.Graphs.ListAsync(cancellationToken: stop.Token));

        Assert.Equal(LogLevel.Debug, logged.Event(GesLogEvents.CallCancelled).Level);
        Assert.DoesNotContain(logged.All, static record => record.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task Changes_of_the_configuration_are_told_once_whether_they_can_be_followed_or_not()
    {
        IConfigurationRoot configuration = Application.Configuration(_emulator);
        await using Logged logged = new(configuration);
        await logged.Ges.Graphs.ListAsync();

        configuration["Ges:Credential:Token"] = null;
        Assert.ThrowsAny<Exception>(configuration.Reload);
        await logged.Ges.Graphs.ListAsync();
        await logged.Ges.Graphs.ListAsync();
        configuration["Ges:Credential:Token"] = "another";
        configuration.Reload();
        await Assert.ThrowsAsync<GesApiException>(() => logged.Ges.Graphs.ListAsync());

        Assert.Contains("Ges:Credential:Token is missing", logged.Event(GesLogEvents.ReloadRefused).Message, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Information, logged.Event(GesLogEvents.CredentialReloaded).Level);
    }

    [Fact]
    public void Every_event_has_an_id_of_its_own()
    {
        object?[] ids = [.. typeof(GesLogEvents).GetFields().Select(static field => field.GetRawConstantValue())];

        Assert.NotEmpty(ids);
        Assert.Distinct(ids);
    }

    private static (string?, string?, string?, string?) Fields(FakeLogRecord record, string first, string second, string third, string fourth) =>
        (record.GetStructuredStateValue(first), record.GetStructuredStateValue(second), record.GetStructuredStateValue(third), record.GetStructuredStateValue(fourth));
}
