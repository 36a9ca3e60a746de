namespace GesSpecGen.Calls;

/// <summary>A token that is cancelled when a time has passed, or when an outer one is.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan _time;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly CancellationTokenSource? _own;
    private readonly CancellationTokenSource? _either;

    internal Deadline(TimeSpan time, TimeProvider clock, CancellationToken outer)
    {
        _time = time;
        _clock = clock;
        _start = clock.GetTimestamp();
        Token = outer;
        if (time == Timeout.InfiniteTimeSpan)
            return;
        _own = new CancellationTokenSource(time, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(outer, _own.Token);
        Token = _either.Token;
    }

    internal CancellationToken Token { get; }

    internal bool HasPassed => _own is { IsCancellationRequested: true };

    internal TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    internal TimeSpan Left => _own is null ? TimeSpan.MaxValue : _time - Elapsed;

    public void Dispose()
    {
        _either?.Dispose();
        _own?.Dispose();
    }
}
