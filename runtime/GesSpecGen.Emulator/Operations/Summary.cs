using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Counts vertices and edges.</summary>
internal static class Summary
{
    public static GraphReply Show(GraphCall call)
    {
        GraphState state = call.Graph.State;
        JsonObject data = new() { ["vertexNum"] = state.VertexCount, ["edgeNum"] = state.EdgeCount };
        if (call.Query("label_details") == "true")
            data["labelDetails"] = new JsonObject
            {
                ["labelInVertex"] = ByLabel(state.Vertices.Select(static vertex => vertex.Label)),
                ["labelInEdge"] = ByLabel(state.Edges.Select(static edge => edge.Label)),
            };
        return GraphReply.Data(data);
    }

    private static JsonObject ByLabel(IEnumerable<string> labels) =>
        new(labels.CountBy().Select(static label => KeyValuePair.Create<string, JsonNode?>(label.Key, label.Value)));

    private static IEnumerable<KeyValuePair<string, int>> CountBy(this IEnumerable<string> labels) =>
        labels.GroupBy(static label => label, StringComparer.Ordinal).Select(static group => KeyValuePair.Create(group.Key, group.Count()));
}
