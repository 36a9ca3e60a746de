using GesSpecGen.Runtime.Tests.Http;
using Microsoft.Extensions.Time.Testing;
using static GesSpecGen.Runtime.Tests.Retries.ScriptedHandler;

namespace GesSpecGen.Runtime.Tests.Retries;

public class TimeTests
{
    private readonly PausedClock _clock = new();

    [Fact]
    public async Task A_try_that_hangs_is_given_up_and_repeated_where_that_is_safe()
    {
        HangingHandler service = new();
        using SampleClient client = Client(service).With(new() { Timeout = TimeSpan.FromMinutes(1) });

        Task reading = client.GetAsync("g", "j");
        await service.Arrived(1);
        _clock.Advance(TimeSpan.FromSeconds(10));
        await _clock.PauseAsync(TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await service.Arrived(2);
        Task starting = client.StartAsync("g");
        await service.Arrived(3);
        _clock.Advance(TimeSpan.FromSeconds(10));

        GesTimeoutException error = await Assert.ThrowsAsync<GesTimeoutException>(() => starting);
        Assert.Equal("StartGraph: no complete answer within 10 s.", error.Message);
        await _clock.PauseAsync(TimeSpan.FromSeconds(2));
        Assert.False(reading.IsCompleted);
    }

    [Fact]
    public async Task The_timeout_of_the_call_bounds_all_tries()
    {
        HangingHandler service = new();
        using SampleClient client = Client(service);

        Task reading = client.GetAsync("g", "j");
        await service.Arrived(1);
        _clock.Advance(TimeSpan.FromSeconds(10));
        await _clock.PauseAsync(TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await service.Arrived(2);
        _clock.Advance(TimeSpan.FromSeconds(4));

        GesTimeoutException error = await Assert.ThrowsAsync<GesTimeoutException>(() => reading);
        Assert.Equal("ShowJob: no complete answer within 15 s after 2 tries.", error.Message);
        Assert.Equal(2, error.Attempts);
    }

    [Fact]
    public async Task A_pause_that_would_outlast_the_call_is_not_begun()
    {
        ScriptedHandler service = new(Answer(503, retryAfter: "15"), Ok);
        using SampleClient client = Client(service);

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal((503, 1), (error.Status, error.Attempts));
    }

    [Fact]
    public async Task A_pause_can_be_cancelled()
    {
        using CancellationTokenSource stop = new();
        ScriptedHandler service = new(Answer(503), Ok);
        using SampleClient client = Client(service);

        Task reading = client.GetAsync("g", "j", stop.Token);
        await _clock.PauseAsync(TimeSpan.FromSeconds(1));
        await stop.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(stop.Token, error.CancellationToken);
        Assert.Single(service.Requests);
    }

    private SampleClient Client(HttpMessageHandler service) => new(
        new HttpClient(service),
        new Uri("https://ges.example.com"),
        GesCredential.Token("t"),
        new() { TimeProvider = _clock, Timeout = TimeSpan.FromSeconds(15), Retry = new() { FirstDelay = TimeSpan.FromSeconds(1), TryTimeout = TimeSpan.FromSeconds(10), Jitter = static () => 1 } });

    /// <summary>A clock that stands still, and tells when somebody begins a pause.</summary>
    private sealed class PausedClock : FakeTimeProvider
    {
        private readonly SemaphoreSlim _pauses = new(0);
        private readonly List<TimeSpan> _begun = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            ITimer timer = base.CreateTimer(callback, state, dueTime, period);
            lock (_begun)
                _begun.Add(dueTime);
            _pauses.Release();
            return timer;
        }

        internal async Task PauseAsync(TimeSpan pause)
        {
            while (true)
            {
                await _pauses.WaitAsync();
                lock (_begun)
                {
                    if (_begun.Contains(pause))
                        return;
                }
            }
        }
    }

    /// <summary>Never answers.</summary>
    private sealed class HangingHandler : HttpMessageHandler
    {
        private readonly TaskCompletionSource[] _arrived = [new(), new(), new()];
        private int _count;

        internal Task Arrived(int number) => _arrived[number - 1].Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _arrived[Interlocked.Increment(ref _count) - 1].SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("It ended.");
        }
    }
}
