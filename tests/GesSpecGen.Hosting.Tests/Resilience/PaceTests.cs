using System.Net;
using GesSpecGen.Hosting.Tests.Support;

namespace GesSpecGen.Hosting.Tests.Resilience;

public sealed class PaceTests
{
    [Fact]
    public async Task Beyond_those_on_their_way_requests_wait_and_beyond_those_that_wait_they_fail()
    {
        TaskCompletionSource release = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using Guarded ges = new(
            async (_, _) =>
            {
                await release.Task;
                return Answering.Json(HttpStatusCode.OK);
            },
            static settings => (settings.Resilience.MaxConcurrentRequests, settings.Resilience.MaxQueuedRequests) = (1, 1));
        Task sent = ges.Graphs.ListAsync();
        Task waiting = ges.Graphs.ListAsync();

        GesHeldBackException e = await Assert.ThrowsAsync<GesHeldBackException>(() => ges.Graphs.ListAsync());

        Assert.Single(ges.Network.Asked);
        Assert.Equal(GesHeldBackReason.TooManyRequests, e.Reason);
        Assert.Equal("ListGraphs was not sent to ges.example.com: too many requests are on their way and wait for their turn already.", e.Message);
        release.SetResult();
        await Task.WhenAll(sent, waiting);
        Assert.Equal(2, ges.Network.Asked.Count);
    }

    [Fact]
    public async Task Who_waits_for_a_turn_can_give_up()
    {
        using CancellationTokenSource stop = new();
        TaskCompletionSource release = new();
        await using Guarded ges = new(
            async (_, _) =>
            {
                await release.Task;
                return Answering.Json(HttpStatusCode.OK);
            },
            static settings => settings.Resilience.MaxConcurrentRequests = 1);
        Task sent = ges.Graphs.ListAsync();
        Task waiting = ges.Graphs.ListAsync(cancellationToken: stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        release.SetResult();
        await sent;
        Assert.Single(ges.Network.Asked);
    }

    [Fact]
    public async Task There_are_no_more_requests_a_second_than_allowed()
    {
        await using Guarded ges = new(
            static (_, _) => Task.FromResult(Answering.Json(HttpStatusCode.OK)),
            static settings => (settings.Resilience.MaxRequestsPerSecond, settings.Resilience.MaxQueuedRequests) = (1, 0));

        // More calls than there can be seconds, on whatever machine.
        Task<bool>[] calls = [.. Enumerable.Range(0, 200).Select(_ => IsSentAsync(ges))];
        int sent = (await Task.WhenAll(calls)).Count(static isSent => isSent);

        Assert.InRange(sent, 1, 199);
        Assert.Equal(sent, ges.Network.Asked.Count);
    }

    private static async Task<bool> IsSentAsync(Guarded ges)
    {
        try
        {
            await ges.Graphs.ListAsync();
            return true;
        }
        catch (GesHeldBackException e) when (e.Reason == GesHeldBackReason.TooManyRequests)
        {
            return false;
        }
    }
}
