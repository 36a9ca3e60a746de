using System.Collections.Concurrent;

namespace GesSpecGen.Benchmarks.Soak;

/// <summary>Counts what the client tells of its calls.</summary>
internal sealed class Watcher : GesCallObserver
{
    private long _attempts;
    private long _calls;

    public long Attempts => _attempts;

    public long Calls => _calls;

    /// <summary>Tries that failed, by kind; the last ones of calls too.</summary>
    public ConcurrentDictionary<string, int> FailedTries { get; } = new();

    public override void TryFailed(GesFailedTry failed) => Count(SoakFaults.KindOf(failed.Error));

    public override void TokenRenewed(GesOperation operation) => Count(SoakFaults.Renewed);

    public override void CallEnded(GesEndedCall ended)
    {
        Interlocked.Increment(ref _calls);
        Interlocked.Add(ref _attempts, ended.Attempts);
        if (ended.Error is { } error)
            Count(SoakFaults.KindOf(error));
    }

    private void Count(string kind) => FailedTries.AddOrUpdate(kind, 1, static (_, count) => count + 1);
}
