using System.Text.Json;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Sets properties and labels.</summary>
internal sealed class Setter(JsonElement parameters, CypherStats stats)
{
    public GraphState Apply(GraphState state, Row row, Assignment assignment) => row[assignment.Variable] switch
    {
        VertexName name when state.Vertex(name.Id) is { } vertex => assignment is LabelAssignment label
            ? state.With(vertex with { Label = Counted(label.Label) })
            : state.With(vertex with { Properties = Properties(state, row, assignment, vertex.Properties) }),
        EdgeName name when state.Edge(name.Source, name.Target, name.Index) is { } edge && assignment is not LabelAssignment =>
            state.With(edge with { Properties = Properties(state, row, assignment, edge.Properties) }),
        { IsNull: true } => state,
        _ => throw new GraphException(GraphCodes.StatementFailed, $"`{assignment.Variable}` is nothing that this can be set of"),
    };

    private PropertyMap Properties(GraphState state, Row row, Assignment assignment, PropertyMap properties)
    {
        Evaluator evaluator = new(state, parameters);
        IReadOnlyList<KeyValuePair<string, JsonElement>> given = assignment switch
        {
            PropertyAssignment single => [KeyValuePair.Create(single.Property, evaluator.Json(evaluator.Of(single.Value, row)))],
            MapAssignment map => evaluator.Members(map.Value, row),
            _ => [],
        };
        stats.PropertiesSet += given.Count;
        PropertyMap kept = assignment is MapAssignment { KeepsOthers: false } ? PropertyMap.Empty : properties;
        return given.Aggregate(kept, static (map, member) => map.With(member.Key, PropertyMap.Values(member.Value)));
    }

    private string Counted(string label)
    {
        stats.LabelsSet++;
        return label;
    }
}
