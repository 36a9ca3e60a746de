using System.Text.Json;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Creates the vertices and edges of patterns. A vertex gets the ID in <c>_ID_</c>, or one that nobody has.</summary>
internal sealed class Creator(GraphState before, JsonElement parameters, CypherStats stats)
{
    private const string IdProperty = "_ID_";

    public GraphState State { get; private set; } = before;

    public Row Add(Row row, IReadOnlyList<PathPattern> paths)
    {
        foreach (PathPattern path in paths)
        {
            (row, string from) = Vertex(row, path.Start);
            foreach (StepPattern step in path.Steps)
            {
                (row, string to) = Vertex(row, step.Vertex);
                row = Edge(row, step.Edge, from, to);
                from = to;
            }
        }

        return row;
    }

    private (Row Row, string Id) Vertex(Row row, VertexPattern pattern)
    {
        if (pattern.Variable is not null && row.Find(pattern.Variable) is { } bound)
            return bound is VertexName known && pattern is { Label: null, Properties: null } ? (row, known.Id) : throw Refused($"Variable `{pattern.Variable}` already declared");
        IReadOnlyList<KeyValuePair<string, JsonElement>> given = Members(pattern.Properties, row);
        string id = given.Where(static member => member.Key == IdProperty).Select(static member => member.Value.ToString()).FirstOrDefault() ?? FreeId();
        if (State.Vertex(id) is not null)
            throw Refused($"vertex [{id}] already exists");
        State = State.With(new VertexEntry(id, pattern.Label ?? LabelEntry.Default, Properties(given)));
        stats.VerticesCreated++;
        return (row.With(pattern.Variable, new VertexName(id)), id);
    }

    private Row Edge(Row row, EdgePattern pattern, string from, string to)
    {
        if (pattern.Labels is not [var label] || pattern.Direction == EdgeDirection.Both)
            throw Refused("An edge that is created has one label and a direction");
        (string source, string target) = pattern.Direction == EdgeDirection.In ? (to, from) : (from, to);
        EdgeEntry edge = new(source, target, State.NextIndex(source, target), label, Properties(Members(pattern.Properties, row)));
        State = State.With(edge);
        stats.EdgesCreated++;
        return row.With(pattern.Variable, new EdgeName(edge));
    }

    private IReadOnlyList<KeyValuePair<string, JsonElement>> Members(Expression? map, Row row) => new Evaluator(State, parameters).Members(map, row);

    private PropertyMap Properties(IReadOnlyList<KeyValuePair<string, JsonElement>> given)
    {
        PropertyMap properties = given.Where(static member => member.Key != IdProperty).Aggregate(PropertyMap.Empty, static (map, member) => map.With(member.Key, PropertyMap.Values(member.Value)));
        stats.PropertiesSet += properties.Names.Count();
        return properties;
    }

    private string FreeId()
    {
        int number = State.VertexCount;
        while (State.Vertex($"emulated-{number}") is not null)
            number++;
        return $"emulated-{number}";
    }

    private static GraphException Refused(string message) => new(GraphCodes.StatementFailed, message);
}
