using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Graphs;

/// <summary>A vertex as it is kept.</summary>
internal sealed record VertexEntry(string Id, string Label, PropertyMap Properties)
{
    public JsonObject ToJson() => new() { ["id"] = Id, ["label"] = Label, ["properties"] = Properties.ToJson() };
}
