using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Cypher.Parsing;
using GesSpecGen.Emulator.Cypher.Running;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Cypher;

/// <summary>Runs the statement of a request, and tells its rows in the format row: values, and what they are.</summary>
internal static class CypherResult
{
    public static (GraphState State, JsonObject Result) Of(GraphState before, JsonElement request)
    {
        DemandSupported(request);
        Statement statement = CypherParser.Read(request.Text("statement")!);
        CypherRun run = new(before, request.Member("parameters") ?? JsonValues.Null);
        IReadOnlyList<ImmutableArray<CypherValue>> rows = run.Rows(statement);
        JsonObject result = new()
        {
            ["columns"] = new JsonArray([.. (statement.Return?.Columns ?? []).Select(static column => JsonValue.Create(column.Name))]),
            ["data"] = new JsonArray([.. rows.Select(row => Row(row, run.State))]),
        };
        if (request.Flag("includeStats"))
            result["stats"] = run.Stats.ToJson();
        return (run.State, result);
    }

    private static void DemandSupported(JsonElement request)
    {
        if (request.Text("executionMode") == "async")
            throw new GraphException(EmulatorCodes.Unsupported, "The emulator runs statements at once alone: what the job of one tells is not documented.");
        JsonElement formats = request.Member("resultDataContents") ?? JsonValues.Null;
        if (PropertyMap.Values(formats).Any(static format => format.ToString() != "row"))
            throw new GraphException(EmulatorCodes.Unsupported, "The emulator gives rows in the format row alone: the others are not documented.");
    }

    private static JsonObject Row(ImmutableArray<CypherValue> values, GraphState state)
    {
        Evaluator evaluator = new(state, JsonValues.Null);
        return new JsonObject
        {
            ["row"] = new JsonArray([.. values.Select(value => JsonValues.Node(evaluator.Json(value)))]),
            ["meta"] = new JsonArray([.. values.Select(value => Meta(value, state))]),
        };
    }

    private static JsonObject? Meta(CypherValue value, GraphState state) => value switch
    {
        VertexName vertex => Meta(vertex.Id, "node", state.Vertex(vertex.Id)?.Label),
        EdgeName edge => Meta($"{edge.Source}-{edge.Target}-{edge.Index}", "relationship", state.Edge(edge.Source, edge.Target, edge.Index)?.Label),
        _ => null,
    };

    private static JsonObject Meta(string id, string type, string? label) => new() { ["id"] = id, ["type"] = type, ["labels"] = label is null ? [] : new JsonArray(label) };
}
