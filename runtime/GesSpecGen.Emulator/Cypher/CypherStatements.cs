using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher;

/// <summary>Runs the statements of a request, one after the other. Each is done as a whole or not at all; the first that fails ends the request.</summary>
internal static class CypherStatements
{
    public static GraphReply Run(GraphCall call) => Run(call.Body, change => call.Graph.Change(change));

    /// <summary>Runs statements on what <paramref name="change"/> changes.</summary>
    public static GraphReply Run(JsonElement body, Action<Func<GraphState, GraphState>> change)
    {
        JsonArray results = [];
        try
        {
            foreach (JsonElement statement in body.Items("statements"))
                change(state =>
                {
                    (GraphState after, JsonObject result) = CypherResult.Of(state, statement);
                    results.Add(result);
                    return after;
                });
            return Reply(200, results, []);
        }
        catch (GraphException fault)
        {
            return Reply(400, results, [Error(fault.Code, fault.Message)]);
        }
    }

    public static GraphReply Failure(string code, string message) => Reply(400, [], [Error(code, message)]);

    private static GraphReply Reply(int status, JsonArray results, JsonArray errors) => new(new JsonObject { ["results"] = results, ["errors"] = errors }) { Status = status };

    private static JsonObject Error(string code, string message) => new() { ["code"] = code, ["message"] = message };
}
