using System.Text.Json;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Adds vertices.</summary>
internal static class VertexWrites
{
    public static GraphReply AddMany(GraphCall call)
    {
        bool overwrites = call.Body.Flag("overrideExists");
        call.Graph.Change(state => call.Body.Items("vertices").Select(Read).Aggregate(state, (grown, vertex) => overwrites || grown.Vertex(vertex.Id) is null ? grown.With(vertex) : grown));
        return GraphReply.Success;
    }

    private static VertexEntry Read(JsonElement vertex) => new(vertex.Text("vertex")!, vertex.Text("label")!, PropertyMap.Read(vertex.Member("properties")));
}
