using GesSpecGen.Emulator;
using GesSpecGen.Hosting.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Testing;

namespace GesSpecGen.Hosting.Tests.Logging;

/// <summary>The most talkative log, with everything switched on, holds no secret and nothing of a body.</summary>
public sealed class SecretTests : IAsyncLifetime
{
    private const string Body = "canary-in-the-body";

    private readonly GesEmulatorOptions _options = new() { Token = "canary-token", Identity = { Password = "canary-password" } };
    private GesEmulator _emulator = null!;

    public async Task InitializeAsync() => _emulator = await GesEmulator.StartAsync(_options);

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Fact]
    public async Task A_token_is_in_no_message()
    {
        await using Logged logged = Logged.At(_emulator);

        await CallAsync(logged);

        Hides(logged, _options.Token, Body);
    }

    [Fact]
    public async Task A_password_and_the_tokens_that_it_gives_are_in_no_message()
    {
        await using Logged logged = new(Application.Login(_emulator));

        await CallAsync(logged);
        _emulator.Iam.RevokeAll();
        _emulator.Faults.Next(EmulatedIam.Login, Fault.Answer(401, $$$"""{"error":{"code":"{{{_options.Identity.Password}}}","message":"{{{_options.Identity.Password}}}"}}"""));
        await Assert.ThrowsAsync<GesCredentialException>(() => logged.Ges.Graphs.ListAsync());

        Assert.NotEqual(0, _emulator.Iam.Issued);
        Hides(logged, _options.Identity.Password, "ges-emulator-token-", Body);
    }

    [Fact]
    public async Task An_access_key_is_in_no_message()
    {
        IConfigurationRoot configuration = Application.Configuration(
            _emulator, ("Credential:AccessKey", "canary-ak"), ("Credential:SecretKey", "canary-sk"), ("Credential:SecurityToken", "canary-st"));
        configuration["Ges:Credential:Kind"] = "AccessKey";
        configuration["Ges:Credential:Token"] = null;
        await using Logged logged = new(configuration);

        await Assert.ThrowsAsync<GesApiException>(() => logged.Ges.Graphs.ListAsync());
        configuration["Ges:Credential:SecretKey"] = null;
        Assert.ThrowsAny<Exception>(configuration.Reload);
        await Assert.ThrowsAsync<GesApiException>(() => logged.Ges.Graphs.ListAsync());

        Hides(logged, "canary-sk", "canary-st", "canary-ak");
    }

    /// <summary>A call that is tried twice and fails, with secrets and other text in what the service says.</summary>
    private async Task CallAsync(Logged logged)
    {
        string said = $$"""{"error_code":"{{Body}} {{_options.Token}}","error_msg":"{{Body}} {{_options.Token}}"}""";
        _emulator.Faults.Next("ListGraphs", Fault.Answer(503, said));
        _emulator.Faults.Next("ListGraphs", Fault.Answer(400, said));
        await Assert.ThrowsAsync<GesApiException>(() => logged.Ges.Graphs.ListAsync());
        logged.Event(GesLogEvents.TryFailed);
        logged.Event(GesLogEvents.CallFailed);
    }

    private static void Hides(Logged logged, params string[] secrets)
    {
        foreach (string secret in secrets)
            Assert.DoesNotContain(Lines(logged), line => line.Contains(secret, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(Logged logged) => logged.All.Select(static record =>
        $"{record.Message} {record.Exception} {string.Join(' ', record.StructuredState ?? [])} {string.Join(' ', record.Scopes)}");
}
