using System.Net;
using GesSpecGen.Hosting.Tests.Resilience;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Management;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GesSpecGen.Hosting.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task An_answer_is_health()
    {
        await using Guarded ges = Checked(Answer(HttpStatusCode.OK));

        HealthReportEntry health = await CheckAsync(ges);

        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.Equal("/v2/project/graphs?limit=1", Assert.Single(ges.Network.Asked).PathAndQuery);
    }

    [Fact]
    public async Task An_error_is_told_with_status_code_and_request_id_and_nothing_else_that_the_service_says()
    {
        await using Guarded ges = Checked((_, _) =>
        {
            HttpResponseMessage answer = Answering.Json(HttpStatusCode.Forbidden, """{"error_code":"APIG.0802","error_msg":"canary token"}""");
            answer.Headers.Add("X-Request-Id", "5f1a");
            return Task.FromResult(answer);
        });

        HealthReportEntry health = await CheckAsync(ges);

        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.Equal("The service answered with an error (HTTP 403, error code APIG.0802, request id 5f1a).", health.Description);
        Assert.Equal([("Status", 403), ("ErrorCode", "APIG.0802"), ("RequestId", (object)"5f1a")], health.Data.Select(static part => (part.Key, part.Value)));
        Assert.Null(health.Exception);
    }

    [Fact]
    public async Task Too_many_calls_degrade_the_health()
    {
        await using Guarded ges = Checked(Answer(HttpStatusCode.TooManyRequests));

        Assert.Equal(HealthStatus.Degraded, (await CheckAsync(ges)).Status);
    }

    [Fact]
    public async Task A_limit_of_the_application_degrades_the_health()
    {
        TaskCompletionSource release = new();
        await using Guarded ges = Checked(
            async (_, _) =>
            {
                await release.Task;
                return Answering.Json(HttpStatusCode.OK);
            },
            settings: static settings => (settings.Resilience.MaxConcurrentRequests, settings.Resilience.MaxQueuedRequests) = (1, 0));
        Task busy = ges.Graphs.ListAsync();

        HealthReportEntry health = await CheckAsync(ges);
        release.SetResult();
        await busy;

        Assert.Equal(HealthStatus.Degraded, health.Status);
    }

    [Fact]
    public async Task An_open_circuit_is_no_health()
    {
        await using Guarded ges = Checked(Answer(HttpStatusCode.ServiceUnavailable));
        await ges.FailAsync(2);

        HealthReportEntry health = await CheckAsync(ges);

        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.StartsWith("ListGraphs was not sent to ges.example.com", health.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_answer_in_time_is_not_healthy()
    {
        TaskCompletionSource asked = new();
        await using Guarded ges = Checked(async (_, stop) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, stop);
            throw new InvalidOperationException("It ended.");
        });

        Task<HealthReportEntry> check = CheckAsync(ges);
        await asked.Task;
        ges.Clock.Advance(new GesHealthCheckOptions().Timeout);
        HealthReportEntry health = await check;

        Assert.Equal((HealthStatus.Unhealthy, "No answer within 10 s."), (health.Status, health.Description));
    }

    [Fact]
    public async Task A_slow_answer_degrades_the_health_if_asked_for()
    {
        Guarded? ges = null;
        await using Guarded checkedOne = ges = Checked(
            (_, _) =>
            {
                ges!.Clock.Advance(TimeSpan.FromSeconds(2));
                return Task.FromResult(Answering.Json(HttpStatusCode.OK));
            },
            options: static options => options.SlowAfter = TimeSpan.FromSeconds(1));

        HealthReportEntry health = await CheckAsync(ges);

        Assert.Equal((HealthStatus.Degraded, "The answer took 2 s."), (health.Status, health.Description));
    }

    [Fact]
    public async Task Name_tags_and_failure_status_are_chosen()
    {
        await using Guarded ges = Checked(Answer(HttpStatusCode.NotFound), options: static options =>
        {
            options.Name = "graphs";
            options.FailureStatus = HealthStatus.Degraded;
            options.Tags.Add("ready");
        });

        HealthReportEntry health = await CheckAsync(ges, "graphs");

        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Equal(["ready"], health.Tags);
    }

    [Fact]
    public async Task A_graph_has_a_check_with_its_name()
    {
        Answering network = Answering.Always(HttpStatusCode.OK);
        ServiceCollection services = new();
        services.AddLogging();
        services.AddGesGraph<GraphClient>("fraud", Guarded.Defaults).ConfigurePrimaryHttpMessageHandler(() => network);
        services.AddHealthChecks().AddGesGraph<GraphClient>("fraud", static (ges, stop) => ges.Graphs.ListAsync(cancellationToken: stop));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(HealthStatus.Healthy, report.Entries["ges-fraud"].Status);
        Assert.Single(network.Asked);
    }

    [Fact]
    public void A_timeout_that_has_passed_already_is_refused()
    {
        IHealthChecksBuilder checks = new ServiceCollection().AddHealthChecks();

        Assert.Throws<ArgumentException>(() => checks.AddGesManagement<GesManagementClient>(static (_, _) => Task.CompletedTask, static options => options.Timeout = TimeSpan.Zero));
    }

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer(HttpStatusCode status) => (_, _) => Task.FromResult(Answering.Json(status));

    private static Guarded Checked(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> network, Action<GesHealthCheckOptions>? options = null, Action<GesClientSettings>? settings = null) =>
        new(network, settings, services => services.AddLogging().AddHealthChecks().AddGesManagement<GesManagementClient>(
            static (ges, stop) => ges.Graphs.ListAsync(new ListGraphsRequest { Limit = 1 }, stop), options));

    private static async Task<HealthReportEntry> CheckAsync(Guarded ges, string name = "ges") =>
        (await ges.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries[name];
}
