using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Reads vertices by their IDs. Those that do not exist are left out.</summary>
internal static class VertexReads
{
    public static GraphReply Details(GraphCall call) => Of(call.Graph.State, (call.Query("vertexIds") ?? "").Split(','));

    public static GraphReply Query(GraphCall call) => Of(call.Graph.State, call.Body.Texts("vertices"));

    private static GraphReply Of(GraphState state, IEnumerable<string> ids)
    {
        GraphReply found = GraphReply.Data(new JsonObject { ["vertices"] = new JsonArray([.. ids.Distinct().Select(state.Vertex).OfType<VertexEntry>().Select(static vertex => vertex.ToJson())]) });
        found.Body["result"] = "success";
        return found;
    }
}
