using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Runtime.Tests.Jobs;

namespace GesSpecGen.Runtime.Tests.Retries;

/// <summary>What handlers of an HttpClient can tell the runtime, and learn from it.</summary>
public class HeldBackTests
{
    [Fact]
    public async Task A_request_that_a_handler_holds_back_ends_the_call_at_once()
    {
        int asked = 0;
        using SampleClient client = Client(_ => throw (++asked == 1 ? new HttpRequestException("broken") : new GesHeldBackException("Closed.", GesHeldBackReason.CircuitOpen)));

        GesHeldBackException e = await Assert.ThrowsAsync<GesHeldBackException>(() => client.GetAsync("g", "j"));

        Assert.Equal(("ShowJob", 1, 2), (e.Operation!.Name, e.Attempts, asked));
    }

    [Fact]
    public async Task A_handler_sees_which_operation_a_request_is_for()
    {
        GesHttpRequest? seen = null;
        using SampleClient client = Client(request => seen = Assert.IsType<GesHttpRequest>(request));

        await client.GetAsync("g", "j");

        Assert.Equal("ShowJob", seen!.Operation.Name);
    }

    [Fact]
    public async Task A_handler_can_tell_a_caller_who_gave_up_from_a_timeout()
    {
        using CancellationTokenSource stop = new();
        bool before = true, after = false;
        using SampleClient client = Client(request =>
        {
            before = ((GesHttpRequest)request).IsCancelledByCaller;
            stop.Cancel();
            after = ((GesHttpRequest)request).IsCancelledByCaller;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync("g", "j", stop.Token));

        Assert.Equal((false, true), (before, after));
    }

    private static SampleClient Client(Action<HttpRequestMessage> sees) => new(
        new HttpClient(new Watching(sees)), new Uri("https://ges.example.com"), GesCredential.Token("t"), new() { TimeProvider = new JumpingClock(), Timeout = Timeout.InfiniteTimeSpan });

    private sealed class Watching(Action<HttpRequestMessage> sees) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            sees(request);
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(ScriptedHandler.Ok());
        }
    }
}
