using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Gives the values of expressions at a row, or at a group of rows.</summary>
internal sealed class Evaluator(GraphState state, JsonElement parameters)
{
    public CypherValue Of(Expression expression, Row row, IReadOnlyList<Row>? group = null) => expression switch
    {
        Literal literal => new Plain(literal.Value),
        Parameter parameter => parameters.ValueKind == JsonValueKind.Object && parameters.TryGetProperty(parameter.Name, out JsonElement given)
            ? new Plain(given)
            : throw new GraphException(GraphCodes.StatementFailed, $"Expected parameter(s): {parameter.Name}"),
        Variable variable => row[variable.Name],
        PropertyOf property => Property(Of(property.Owner, row, group), property.Name),
        ListOf list => Lists.Of([.. list.Items.Select(item => Of(item, row, group))]),
        MapOf map => new Plain(JsonValues.Of(new JsonObject(map.Members.Select(member => KeyValuePair.Create(member.Key, JsonValues.Node(Json(Of(member.Value, row, group)))))))),
        Unary unary => Operators.Apply(unary.Operator, Of(unary.Operand, row, group)),
        Binary binary => Operators.Apply(binary.Operator, Of(binary.Left, row, group), Of(binary.Right, row, group)),
        Call call when Aggregates.Has(call.Function) => Aggregate(call, group ?? throw new GraphException(GraphCodes.StatementFailed, $"{call.Function}() stands in RETURN alone")),
        Call call => Functions.Apply(state, call.Function, [.. call.Arguments.Select(argument => Of(argument, row, group))]),
        _ => throw new ArgumentException($"A {expression.GetType().Name} has no value.", nameof(expression)),
    };

    public bool Holds(Expression? condition, Row row) => condition is null || Of(condition, row) is Plain { Value.ValueKind: JsonValueKind.True };

    /// <summary>The values that a pattern asks of properties, or that one gives to them.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonElement>> Members(Expression? map, Row row) => map is null ? [] : Of(map, row) switch
    {
        Plain { Value: { ValueKind: JsonValueKind.Object } json } => [.. json.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, member.Value))],
        VertexName or EdgeName => [.. PropertiesOf(Of(map, row)) is var own ? own.Names.Select(name => KeyValuePair.Create(name, own.Plain(name))) : []],
        _ => throw new GraphException(GraphCodes.StatementFailed, "Properties are given as a map"),
    };

    /// <summary>The plain JSON of a value: properties, for a vertex or an edge.</summary>
    public JsonElement Json(CypherValue value) => value switch
    {
        Plain plain => plain.Value,
        Several several => JsonValues.List(several.Items.Select(Json)),
        _ => JsonValues.Of(PropertiesOf(value).ToPlainJson()),
    };

    private CypherValue Aggregate(Call call, IReadOnlyList<Row> group)
    {
        if (call.Arguments.Count == 0)
            return call.Function == "count" ? CypherValue.Of(group.Count) : throw new GraphException(GraphCodes.StatementFailed, $"{call.Function}() takes one argument");
        IEnumerable<CypherValue> values = group.Select(row => Of(call.Arguments[0], row)).Where(static value => !value.IsNull);
        return Aggregates.Apply(call.Function, [.. call.IsDistinct ? values.DistinctBy(static value => value.Key) : values]);
    }

    private CypherValue Property(CypherValue owner, string name) => owner switch
    {
        Plain { Value: { ValueKind: JsonValueKind.Object } json } => json.TryGetProperty(name, out JsonElement member) ? new Plain(member) : CypherValue.Null,
        Plain => owner.IsNull ? owner : throw new GraphException(GraphCodes.StatementFailed, $"What has no properties was asked for '{name}'"),
        _ => new Plain(PropertiesOf(owner).Plain(name)),
    };

    private PropertyMap PropertiesOf(CypherValue value) => value switch
    {
        VertexName vertex => state.Vertex(vertex.Id)?.Properties,
        EdgeName edge => state.Edge(edge.Source, edge.Target, edge.Index)?.Properties,
        _ => null,
    } ?? PropertyMap.Empty;
}
