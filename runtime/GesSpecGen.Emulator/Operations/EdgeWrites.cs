using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Adds edges.</summary>
internal static class EdgeWrites
{
    public static GraphReply Add(GraphCall call)
    {
        GraphReply reply = GraphReply.Success;
        EdgeEntry added = Added(call, [call.Body])[0];
        reply.Body["data"] = new JsonObject { ["index"] = added.IndexText };
        return reply;
    }

    public static GraphReply AddMany(GraphCall call)
    {
        GraphReply reply = GraphReply.Success;
        JsonArray edges = [.. Added(call, call.Body.Items("edges")).Select(static edge => new JsonObject { ["index"] = edge.IndexText, ["source"] = edge.Source, ["target"] = edge.Target })];
        reply.Body["data"] = new JsonObject { ["edges"] = edges };
        return reply;
    }

    private static List<EdgeEntry> Added(GraphCall call, IEnumerable<JsonElement> edges)
    {
        ParallelEdges parallel = ParallelEdges.Read(call.Body.Member("parallelEdge"));
        bool addsEnds = call.Body.Flag("createNotExists");
        List<EdgeEntry> added = [];
        call.Graph.Change(state =>
        {
            foreach (JsonElement given in edges)
            {
                EdgeEntry edge = new(given.Text("source")!, given.Text("target")!, 0, given.Text("label") ?? LabelEntry.Default, PropertyMap.Read(given.Member("properties")));
                state = WithEnd(WithEnd(state, "source", edge.Source, addsEnds), "target", edge.Target, addsEnds);
                (state, EdgeEntry kept) = parallel.Add(state, edge);
                added.Add(kept);
            }

            return state;
        });
        return added;
    }

    private static GraphState WithEnd(GraphState state, string end, string vertex, bool addsEnds)
    {
        if (state.Vertex(vertex) is not null)
            return state;
        return addsEnds ? state.With(new VertexEntry(vertex, LabelEntry.Default, PropertyMap.Empty)) : throw new GraphException(GraphCodes.InvalidParameter, $"edge {end} vertex [{vertex}] does not exist");
    }
}
