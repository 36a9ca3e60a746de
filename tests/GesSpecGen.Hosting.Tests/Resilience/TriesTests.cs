using System.Net;
using GesSpecGen.Hosting.Tests.Support;

namespace GesSpecGen.Hosting.Tests.Resilience;

/// <summary>The limits stand around the tries of the runtime: they add none.</summary>
public sealed class TriesTests
{
    [Fact]
    public async Task A_call_is_sent_as_often_as_the_retry_settings_say()
    {
        await using Guarded ges = Failing(tries: 3);

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => ges.Graphs.ListAsync());

        Assert.Equal((3, 3), (ges.Network.Asked.Count, e.Attempts));
    }

    [Fact]
    public async Task What_must_not_be_done_twice_is_sent_once()
    {
        await using Guarded ges = Failing(tries: 3);

        await Assert.ThrowsAsync<GesApiException>(() => ges.Graphs.StartAsync("graph"));

        Assert.Single(ges.Network.Asked);
    }

    [Fact]
    public async Task Every_try_counts_and_a_circuit_that_opens_ends_the_trying()
    {
        await using Guarded ges = Failing(tries: 5, throughput: 3);

        GesHeldBackException e = await Assert.ThrowsAsync<GesHeldBackException>(() => ges.Graphs.ListAsync());

        Assert.Equal((3, 3), (ges.Network.Asked.Count, e.Attempts));
    }

    [Fact]
    public async Task A_connection_that_takes_too_long_was_not_made_so_that_anything_may_be_sent_again()
    {
        await using Guarded ges = new(
            static (_, _) => throw new TaskCanceledException("Given up.", new TimeoutException("No connection in time.")),
            static settings => settings.Retry = new GesRetryOptions { MaxTries = 2, Jitter = static () => 0 });

        GesTransportException e = await Assert.ThrowsAsync<GesTransportException>(() => ges.Graphs.StartAsync("graph"));

        Assert.Contains("No connection in time.", e.Message, StringComparison.Ordinal);
        Assert.Equal(2, ges.Network.Asked.Count);
    }

    private static Guarded Failing(int tries, int throughput = 100) => new(
        static (_, _) => Task.FromResult(Answering.Json(HttpStatusCode.ServiceUnavailable)),
        settings =>
        {
            settings.Retry = new GesRetryOptions { MaxTries = tries, Jitter = static () => 0 };
            settings.Resilience.CircuitBreaker.MinimumThroughput = throughput;
        });
}
