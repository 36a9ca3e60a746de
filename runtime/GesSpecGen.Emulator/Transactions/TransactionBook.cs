using System.Collections.Concurrent;
using System.Globalization;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Transactions;

/// <summary>The transactions that are open. One that is not committed in time is rolled back.</summary>
internal sealed class TransactionBook(TimeProvider clock)
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, OpenTransaction> _open = new(StringComparer.Ordinal);
    private long _count;

    public string Begin(EmulatedGraph graph)
    {
        string id = $"emulated-{Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture)}";
        _open[id] = new OpenTransaction(graph, clock.GetTimestamp());
        return id;
    }

    /// <summary>The transaction of a graph that is still open; null where there is none of the ID.</summary>
    public OpenTransaction? Find(string id, EmulatedGraph graph)
    {
        if (!_open.TryGetValue(id, out OpenTransaction? found) || found.Graph != graph)
            return null;
        if (clock.GetElapsedTime(found.Began) <= _longest)
            return found;
        _open.TryRemove(id, out _);
        return null;
    }

    /// <summary>Ends a transaction: of several requests that would, one does.</summary>
    public OpenTransaction? End(string id, EmulatedGraph graph) => Find(id, graph) is not null && _open.TryRemove(id, out OpenTransaction? ended) ? ended : null;
}
