using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Reads what lies on paths: vertices and the edges between neighbours in turn, an empty object where there is no such vertex.</summary>
internal static class PathReads
{
    public static GraphReply Details(GraphCall call)
    {
        GraphState state = call.Graph.State;
        bool isDirected = call.Body.Flag("directed");
        JsonArray paths = [.. call.Body.Items("paths").Select(path => new JsonArray([.. Steps(state, [.. path.EnumerateArray().Select(static id => id.ToString())], isDirected)]))];
        return GraphReply.Data(new JsonObject { ["outputs"] = new JsonObject { ["paths"] = paths } });
    }

    private static IEnumerable<JsonNode> Steps(GraphState state, IReadOnlyList<string> path, bool isDirected)
    {
        for (int index = 0; index < path.Count; index++)
        {
            if (index > 0)
                yield return new JsonObject { ["edges"] = new JsonArray([.. Between(state, path[index - 1], path[index], isDirected).Select(static edge => edge.ToJson())]) };
            yield return state.Vertex(path[index])?.ToJson() ?? [];
        }
    }

    private static IEnumerable<EdgeEntry> Between(GraphState state, string from, string to, bool isDirected)
    {
        IEnumerable<EdgeEntry> there = state.EdgesFrom(from).Where(edge => edge.Target == to);
        return isDirected || from == to ? there : there.Concat(state.EdgesFrom(to).Where(edge => edge.Target == from));
    }
}
