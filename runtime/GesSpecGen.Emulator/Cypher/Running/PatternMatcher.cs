using System.Collections.Immutable;
using System.Text.Json;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Finds the places of a graph that patterns describe. No edge is taken twice within one MATCH.</summary>
internal sealed class PatternMatcher(GraphState state, Evaluator evaluator)
{
    public IEnumerable<Row> Find(Row row, IReadOnlyList<PathPattern> paths)
    {
        IEnumerable<Place> places = [new Place(row, "", [])];
        foreach (PathPattern path in paths)
            places = places.SelectMany(place => Walk(place, path));
        return places.Select(static place => place.Row);
    }

    private IEnumerable<Place> Walk(Place at, PathPattern path)
    {
        IEnumerable<Place> places = Starts(at, path.Start);
        foreach (StepPattern step in path.Steps)
            places = places.SelectMany(place => Go(place, step));
        return places;
    }

    private IEnumerable<Place> Starts(Place at, VertexPattern pattern)
    {
        IEnumerable<VertexEntry> vertices = Bound(at.Row, pattern.Variable) is { } bound
            ? bound is VertexName { Id: var id } && state.Vertex(id) is { } vertex ? [vertex] : []
            : state.Vertices;
        return vertices.Where(vertex => Fits(vertex, pattern, at.Row)).Select(vertex => at with { Row = at.Row.With(pattern.Variable, new VertexName(vertex.Id)), Vertex = vertex.Id });
    }

    private IEnumerable<Place> Go(Place at, StepPattern step)
    {
        foreach (EdgeEntry edge in EdgesAt(at.Vertex, step.Edge.Direction))
        {
            EdgeName name = new(edge);
            VertexEntry target = state.Vertex(edge.Other(at.Vertex))!;
            if (at.Edges.Contains(name) || !Fits(edge, step.Edge, at.Row) || !IsFree(at.Row, step.Edge.Variable, name))
                continue;
            Row row = at.Row.With(step.Edge.Variable, name);
            if (IsFree(row, step.Vertex.Variable, new VertexName(target.Id)) && Fits(target, step.Vertex, row))
                yield return new Place(row.With(step.Vertex.Variable, new VertexName(target.Id)), target.Id, at.Edges.Add(name));
        }
    }

    // An edge from a vertex to itself is one of both lists, and is taken once.
    private IEnumerable<EdgeEntry> EdgesAt(string vertex, EdgeDirection direction) => direction switch
    {
        EdgeDirection.Out => state.EdgesFrom(vertex),
        EdgeDirection.In => state.EdgesTo(vertex),
        _ => state.EdgesFrom(vertex).Concat(state.EdgesTo(vertex).Where(edge => edge.Source != vertex)),
    };

    private static CypherValue? Bound(Row row, string? variable) => variable is null ? null : row.Find(variable);

    private static bool IsFree(Row row, string? variable, CypherValue value) => Bound(row, variable) is not { } bound || bound.Key == value.Key;

    private bool Fits(VertexEntry vertex, VertexPattern pattern, Row row) =>
        (pattern.Label is null || pattern.Label == vertex.Label) && Fits(vertex.Properties, pattern.Properties, row);

    private bool Fits(EdgeEntry edge, EdgePattern pattern, Row row) =>
        (pattern.Labels.Count == 0 || pattern.Labels.Contains(edge.Label)) && Fits(edge.Properties, pattern.Properties, row);

    private bool Fits(PropertyMap properties, Expression? asked, Row row) =>
        evaluator.Members(asked, row).All(member => member.Value.ValueKind != JsonValueKind.Null && ValueOrder.AreEqual(properties.Plain(member.Key), member.Value));

    private sealed record Place(Row Row, string Vertex, ImmutableHashSet<EdgeName> Edges);
}
