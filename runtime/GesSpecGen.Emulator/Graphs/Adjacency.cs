using System.Collections.Immutable;

namespace GesSpecGen.Emulator.Graphs;

/// <summary>The numbers of the edges at each vertex.</summary>
internal sealed class Adjacency
{
    public static readonly Adjacency Empty = new(ImmutableDictionary.Create<string, ImmutableSortedSet<long>>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, ImmutableSortedSet<long>> _edges;

    private Adjacency(ImmutableDictionary<string, ImmutableSortedSet<long>> edges) => _edges = edges;

    public ImmutableSortedSet<long> this[string vertex] => _edges.GetValueOrDefault(vertex, []);

    public Adjacency With(string vertex, long edge) => new(_edges.SetItem(vertex, this[vertex].Add(edge)));

    public Adjacency Without(string vertex, long edge) => new(_edges.SetItem(vertex, this[vertex].Remove(edge)));
}
