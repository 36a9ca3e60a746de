using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Runtime.Tests.Jobs;
using GesSpecGen.Runtime.Tests.Retries;
using static GesSpecGen.Runtime.Tests.Retries.ScriptedHandler;

namespace GesSpecGen.Runtime.Tests.Telemetry;

public class ObserverTests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task Observers_are_told_of_tries_renewals_and_ends()
    {
        Notes notes = new();
        using SampleClient client = Client(new(Answer(503, "GES.1001", retryAfter: "7"), Answer(401), Ok, Answer(404)), new Careless(), notes);

        await client.GetAsync("g", "j");
        await Assert.ThrowsAsync<GesApiException>(() => client.DeleteAsync("g"));

        Assert.Equal(
            [
                "ShowJob try 1 failed, again in 7 s: ShowJob failed with HTTP 503: GES.1001",
                "ShowJob renewed",
                "ShowJob ended with 200 after 3 tries in 7 s",
                "DeleteGraph ended with 404 after 1 tries in 0 s: DeleteGraph failed with HTTP 404",
            ],
            notes.Told);
    }

    [Fact]
    public async Task A_call_that_sends_nothing_ends_too()
    {
        Notes notes = new();
        using SampleClient client = Client(new(Ok), notes);
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetAsync("g", "j", stop.Token));

        Assert.Equal(["ShowJob ended with  after 0 tries in 0 s: ShowJob was cancelled."], notes.Told);
    }

    private SampleClient Client(ScriptedHandler service, params GesCallObserver[] observers)
    {
        GesClientOptions options = new() { TimeProvider = _clock, Timeout = Timeout.InfiniteTimeSpan };
        foreach (GesCallObserver observer in observers)
            options.Observers.Add(observer);
        return new(new HttpClient(service), new Uri("https://ges.example.com"), new Renewable(), options);
    }

    private sealed class Notes : GesCallObserver
    {
        internal List<string> Told { get; } = [];

        public override void TryFailed(GesFailedTry failed) =>
            Told.Add($"{failed.Operation} try {failed.Number} failed, again in {failed.Delay.TotalSeconds} s: {failed.Error.Message}");

        public override void TokenRenewed(GesOperation operation) => Told.Add($"{operation} renewed");

        public override void CallEnded(GesEndedCall ended) =>
            Told.Add($"{ended.Operation} ended with {ended.Status} after {ended.Attempts} tries in {ended.Elapsed.TotalSeconds} s{(ended.Error is { } error ? ": " + error.Message : "")}");
    }

    private sealed class Careless : GesCallObserver
    {
        public override void TryFailed(GesFailedTry failed) => throw new InvalidOperationException("The log is full.");

        public override void TokenRenewed(GesOperation operation) => throw new InvalidOperationException("The log is full.");

        public override void CallEnded(GesEndedCall ended) => throw new InvalidOperationException("The log is full.");
    }

    private sealed class Renewable : GesCredential
    {
        public override ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            request.Headers.Add("X-Auth-Token", "t");
            return default;
        }

        public override ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken) => new(true);
    }
}
