namespace GesSpecGen.Streams;

/// <summary>Reads a body: first under the token of a try, then with a time limit for every read. What the caller does between two of them takes no time of it.</summary>
internal sealed class BodyReader(Stream stream, CancellationToken first) : IDisposable
{
    private CancellationToken _token = first;
    private CancellationTokenSource? _timer;
    private CancellationTokenSource? _either;
    private TimeSpan _longest = Timeout.InfiniteTimeSpan;

    /// <summary>How long the read lasted that came too late; null where none did.</summary>
    internal TimeSpan? StalledFor => _timer is { IsCancellationRequested: true } ? _longest : null;

    public void Dispose()
    {
        stream.Dispose();
        _either?.Dispose();
        _timer?.Dispose();
    }

    internal void BoundReads(TimeSpan longest, TimeProvider clock, CancellationToken caller)
    {
        _longest = longest;
        _timer = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(caller, _timer.Token);
        _token = _either.Token;
    }

    internal async ValueTask<int> ReadAsync(Memory<byte> buffer)
    {
        _timer?.CancelAfter(_longest);
        int count = await stream.ReadAsync(buffer, _token).ConfigureAwait(false);
        _timer?.CancelAfter(Timeout.InfiniteTimeSpan);
        return count;
    }
}
