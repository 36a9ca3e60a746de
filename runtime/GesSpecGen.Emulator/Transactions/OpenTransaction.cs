using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Transactions;

/// <summary>A transaction: the graph as it was at its beginning, and as it is within. Nobody else sees that before the commit.</summary>
internal sealed class OpenTransaction
{
    private readonly object _lock = new();
    private readonly GraphState _before;
    private GraphState _state;

    public OpenTransaction(EmulatedGraph graph, long began)
    {
        Graph = graph;
        Began = began;
        _before = _state = graph.State;
    }

    public EmulatedGraph Graph { get; }

    /// <summary>When it began, by the clock's own count.</summary>
    public long Began { get; }

    public void Change(Func<GraphState, GraphState> change)
    {
        lock (_lock)
            _state = change(_state);
    }

    /// <summary>Makes the changes last. Transactions are as if one came after the other: where another change came between, there is none of these.</summary>
    public bool Commit()
    {
        bool isDone = true;
        lock (_lock)
            if (!ReferenceEquals(_state, _before))
                Graph.Change(now => (isDone = ReferenceEquals(now, _before)) ? _state : now);
        return isDone;
    }
}
