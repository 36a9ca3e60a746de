using System.Net;
using GesSpecGen.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Tests.Resilience;

public sealed class CircuitTests
{
    private static readonly TimeSpan Break = new GesCircuitBreakerSettings().BreakDuration;

    private HttpStatusCode _answer = HttpStatusCode.ServiceUnavailable;

    [Fact]
    public async Task Nothing_is_sent_to_a_service_that_fails_until_it_may_be_back()
    {
        await using Guarded ges = new(Answer);
        await ges.FailAsync(2);

        GesHeldBackException e = await Assert.ThrowsAsync<GesHeldBackException>(() => ges.Graphs.ListAsync());

        Assert.Equal(2, ges.Network.Asked.Count);
        Assert.Equal(GesHeldBackReason.CircuitOpen, e.Reason);
        Assert.Equal(Break, e.RetryAfter);
        Assert.Equal("ListGraphs was not sent to ges.example.com: too many requests have failed of late. The next one may be sent within 10 s.", e.Message);
        Assert.Equal(("ListGraphs", 0), (e.Operation!.Name, e.Attempts));
    }

    [Fact]
    public async Task The_circuit_closes_when_the_service_is_back()
    {
        await using Guarded ges = new(Answer);
        await ges.FailAsync(3);

        _answer = HttpStatusCode.OK;
        ges.Clock.Advance(Break);
        for (int call = 0; call < 5; call++)
            await ges.Graphs.ListAsync();

        Assert.Equal(2 + 5, ges.Network.Asked.Count);
    }

    [Fact]
    public async Task One_request_finds_out_whether_the_service_is_back_and_opens_the_circuit_again_if_it_is_not()
    {
        await using Guarded ges = new(Answer);
        await ges.FailAsync(2);

        ges.Clock.Advance(Break);
        await ges.FailAsync(3);

        Assert.Equal(2 + 1, ges.Network.Asked.Count);
    }

    [Theory]
    [InlineData(408, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(404, false)]
    [InlineData(429, false)]
    [InlineData(500, false)]
    public async Task What_the_service_documents_for_requests_that_it_refuses_opens_nothing(int status, bool opens)
    {
        _answer = (HttpStatusCode)status;
        await using Guarded ges = new(Answer);

        await ges.FailAsync(10);

        Assert.Equal(opens ? 2 : 10, ges.Network.Asked.Count);
    }

    [Fact]
    public async Task Connections_that_fail_open_the_circuit()
    {
        await using Guarded ges = new(static (_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError, "Nobody listens."));

        await ges.FailAsync(10);

        Assert.Equal(2, ges.Network.Asked.Count);
    }

    [Fact]
    public async Task A_service_that_hangs_opens_the_circuit()
    {
        await using Guarded ges = new(HangAsync, static settings => settings.Timeout = TimeSpan.FromSeconds(5));

        for (int call = 0; call < 2; call++)
        {
            Task hanging = ges.Graphs.ListAsync();
            ges.Clock.Advance(TimeSpan.FromSeconds(5));
            await Assert.ThrowsAsync<GesTimeoutException>(() => hanging);
        }

        await Assert.ThrowsAsync<GesHeldBackException>(() => ges.Graphs.ListAsync());
    }

    [Fact]
    public async Task Callers_who_give_up_open_nothing()
    {
        await using Guarded ges = new(HangAsync);

        for (int call = 0; call < 10; call++)
        {
            using CancellationTokenSource stop = new();
            Task hanging = ges.Graphs.ListAsync(cancellationToken: stop.Token);
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        }

        Assert.Equal(10, ges.Network.Asked.Count);
    }

    [Fact]
    public async Task Each_graph_has_a_circuit_of_its_own()
    {
        Answering network = new(static (request, _) => Task.FromResult(Answering.Json(request.RequestUri!.Host == "down.example.com" ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK)));
        ServiceCollection services = new();
        foreach (string name in (string[])["down", "up"])
        {
            services.AddGesGraph<GraphClient>(name, Guarded.Defaults).ConfigurePrimaryHttpMessageHandler(() => network);
            services.PostConfigure<GesClientSettings>($"{typeof(GraphClient).FullName}/{name}", settings => settings.Endpoint = new Uri($"https://{name}.example.com"));
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        IGesGraphs<GraphClient> graphs = provider.GetRequiredService<IGesGraphs<GraphClient>>();

        for (int call = 0; call < 5; call++)
        {
            await Assert.ThrowsAnyAsync<GesException>(() => graphs.Get("down").Graphs.ListAsync());
            await graphs.Get("up").Graphs.ListAsync();
        }

        Assert.Equal([("down.example.com", 2), ("up.example.com", 5)], network.Asked.CountBy(static uri => uri.Host).Select(static host => (host.Key, host.Value)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_can_be_switched_off_alone_and_with_all_limits(bool all)
    {
        await using Guarded ges = new(Answer, settings =>
        {
            settings.Resilience.Enabled = !all;
            settings.Resilience.CircuitBreaker.Enabled = all;
        });

        await ges.FailAsync(10);

        Assert.Equal(10, ges.Network.Asked.Count);
    }

    private static async Task<HttpResponseMessage> HangAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("It ended.");
    }

    private Task<HttpResponseMessage> Answer(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Answering.Json(_answer));
}
