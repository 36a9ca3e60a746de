using System.Diagnostics;

namespace GesSpecGen.Batches;

/// <summary>Counts what was accepted and keeps what failed, for batches that end at the same time.</summary>
internal sealed class BatchLedger<T>(int mostFailures, IProgress<GesBatchProgress>? progress)
{
    private readonly object _gate = new();
    private readonly List<GesBatchFailure<T>> _failures = [];
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _accepted;
    private long _failed;

    /// <summary>Whether no more items shall be taken.</summary>
    internal bool IsFull
    {
        get
        {
            lock (_gate)
                return _failures.Count >= mostFailures;
        }
    }

    internal void Accepted(Batch<T> batch)
    {
        lock (_gate)
        {
            _accepted += batch.Items.Count;
            Report();
        }
    }

    internal void Failed(Batch<T> batch, Exception error)
    {
        lock (_gate)
        {
            _failed += batch.Items.Count;
            _failures.Add(new(batch.Position, batch.Items, error));
            Report();
        }
    }

    internal GesBatchResult<T> Result(long taken, bool isComplete) => new(taken, [.. _failures.OrderBy(static failure => failure.Position)], isComplete);

    // In the lock, so that the numbers never go back.
    private void Report() => progress?.Report(new(_accepted, _failed, Stopwatch.GetElapsedTime(_start)));
}
