using System.Collections.Immutable;

namespace GesSpecGen.Emulator.Graphs;

/// <summary>Everything in a graph at one moment. Nothing changes one: changes give another, so that who reads it sees no half of a change.</summary>
internal sealed record GraphState
{
    public static readonly GraphState Empty = new();

    // By the number in which they came: lists are the same in every run.
    private ImmutableSortedDictionary<long, VertexEntry> VerticesByNumber { get; init; } = ImmutableSortedDictionary<long, VertexEntry>.Empty;

    private ImmutableSortedDictionary<long, EdgeEntry> EdgesByNumber { get; init; } = ImmutableSortedDictionary<long, EdgeEntry>.Empty;

    private ImmutableDictionary<string, long> VertexNumbers { get; init; } = ImmutableDictionary.Create<string, long>(StringComparer.Ordinal);

    private Adjacency Outgoing { get; init; } = Adjacency.Empty;

    private Adjacency Incoming { get; init; } = Adjacency.Empty;

    private long Next { get; init; }

    public ImmutableDictionary<string, LabelEntry> Labels { get; init; } = ImmutableDictionary.Create<string, LabelEntry>(StringComparer.Ordinal);

    public IEnumerable<VertexEntry> Vertices => VerticesByNumber.Values;

    public IEnumerable<EdgeEntry> Edges => EdgesByNumber.Values;

    public int VertexCount => VerticesByNumber.Count;

    public int EdgeCount => EdgesByNumber.Count;

    public VertexEntry? Vertex(string id) => VertexNumbers.TryGetValue(id, out long number) ? VerticesByNumber[number] : null;

    public EdgeEntry? Edge(string source, string target, int index) => EdgesFrom(source).FirstOrDefault(edge => edge.Target == target && edge.Index == index);

    public IEnumerable<EdgeEntry> EdgesFrom(string vertex) => Outgoing[vertex].Select(number => EdgesByNumber[number]);

    public IEnumerable<EdgeEntry> EdgesTo(string vertex) => Incoming[vertex].Select(number => EdgesByNumber[number]);

    public int NextIndex(string source, string target) =>
        EdgesFrom(source).Where(edge => edge.Target == target).Select(static edge => edge.Index + 1).DefaultIfEmpty(0).Max();

    /// <summary>Adds a vertex, or puts it in the place of the one with its ID.</summary>
    public GraphState With(VertexEntry vertex) => VertexNumbers.TryGetValue(vertex.Id, out long number)
        ? this with { VerticesByNumber = VerticesByNumber.SetItem(number, vertex) }
        : this with { VerticesByNumber = VerticesByNumber.Add(Next, vertex), VertexNumbers = VertexNumbers.Add(vertex.Id, Next), Next = Next + 1 };

    /// <summary>Adds an edge, or puts it in the place of the one between the same vertices with its index.</summary>
    public GraphState With(EdgeEntry edge) => NumberOf(edge) is { } number
        ? this with { EdgesByNumber = EdgesByNumber.SetItem(number, edge) }
        : this with { EdgesByNumber = EdgesByNumber.Add(Next, edge), Outgoing = Outgoing.With(edge.Source, Next), Incoming = Incoming.With(edge.Target, Next), Next = Next + 1 };

    /// <summary>Takes a vertex away, with its edges.</summary>
    public GraphState Without(VertexEntry vertex)
    {
        if (!VertexNumbers.TryGetValue(vertex.Id, out long number))
            return this;
        GraphState left = EdgesFrom(vertex.Id).Concat(EdgesTo(vertex.Id)).Aggregate(this, static (state, edge) => state.Without(edge));
        return left with { VerticesByNumber = left.VerticesByNumber.Remove(number), VertexNumbers = left.VertexNumbers.Remove(vertex.Id) };
    }

    public GraphState Without(EdgeEntry edge) => NumberOf(edge) is { } number
        ? this with { EdgesByNumber = EdgesByNumber.Remove(number), Outgoing = Outgoing.Without(edge.Source, number), Incoming = Incoming.Without(edge.Target, number) }
        : this;

    public GraphState With(LabelEntry label) => this with { Labels = Labels.SetItem(label.Name, label) };

    private long? NumberOf(EdgeEntry edge)
    {
        foreach (long number in Outgoing[edge.Source])
            if (EdgesByNumber[number] is { } kept && kept.Target == edge.Target && kept.Index == edge.Index)
                return number;
        return null;
    }
}
