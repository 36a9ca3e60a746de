using System.Collections.Immutable;
using System.Text.Json;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Functions of single values.</summary>
internal static class Functions
{
    public static CypherValue Apply(GraphState state, string function, ImmutableArray<CypherValue> arguments) => (function, arguments) switch
    {
        ("id", [VertexName vertex]) => CypherValue.Of(vertex.Id),
        ("labels", [VertexName vertex]) => CypherValue.Of(new[] { state.Vertex(vertex.Id)?.Label }),
        ("type", [EdgeName edge]) => CypherValue.Of(state.Edge(edge.Source, edge.Target, edge.Index)?.Label),
        ("startnode", [EdgeName edge]) => new VertexName(edge.Source),
        ("endnode", [EdgeName edge]) => new VertexName(edge.Target),
        ("size", [var list]) when Lists.Items(list) is { } items => CypherValue.Of(items.Length),
        ("size", [Plain { Value: { ValueKind: JsonValueKind.String } text }]) => CypherValue.Of(text.GetString()!.Length),
        ("tolower", [Plain { Value: { ValueKind: JsonValueKind.String } text }]) => CypherValue.Of(text.GetString()!.ToLowerInvariant()),
        ("toupper", [Plain { Value: { ValueKind: JsonValueKind.String } text }]) => CypherValue.Of(text.GetString()!.ToUpperInvariant()),
        ("coalesce", _) => arguments.FirstOrDefault(static argument => !argument.IsNull, CypherValue.Null),
        (_, [{ IsNull: true } nothing]) => nothing,
        _ => throw new GraphException(EmulatorCodes.Unsupported, $"The emulator has no function {function} of {arguments.Length} such values."),
    };
}
