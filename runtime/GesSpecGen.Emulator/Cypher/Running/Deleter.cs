using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Deletes vertices and edges: edges first, so that vertices that lose their edges in the same clause can go.</summary>
internal sealed class Deleter(bool detaches, CypherStats stats)
{
    public GraphState Apply(GraphState state, IReadOnlyList<CypherValue> targets)
    {
        if (targets.Any(static target => target is not (VertexName or EdgeName) && !target.IsNull))
            throw new GraphException(GraphCodes.StatementFailed, "Vertices and edges can be deleted, nothing else");
        foreach (EdgeName name in targets.OfType<EdgeName>())
            if (state.Edge(name.Source, name.Target, name.Index) is { } edge)
                state = Without(state, edge);
        foreach (VertexName name in targets.OfType<VertexName>())
            if (state.Vertex(name.Id) is { } vertex)
                state = Without(state, vertex);
        return state;
    }

    private GraphState Without(GraphState state, VertexEntry vertex)
    {
        List<EdgeEntry> edges = [.. state.EdgesFrom(vertex.Id).Concat(state.EdgesTo(vertex.Id).Where(edge => edge.Source != vertex.Id))];
        if (edges.Count > 0 && !detaches)
            throw new GraphException(GraphCodes.StatementFailed, $"vertex [{vertex.Id}] still has edges; detach delete takes them too");
        stats.VerticesDeleted++;
        return edges.Aggregate(state, Without).Without(vertex);
    }

    private GraphState Without(GraphState state, EdgeEntry edge)
    {
        stats.EdgesDeleted++;
        return state.Without(edge);
    }
}
