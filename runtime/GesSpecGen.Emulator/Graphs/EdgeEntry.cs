using System.Globalization;
using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Graphs;

/// <summary>An edge as it is kept. Its index tells it from others between the same two vertices.</summary>
internal sealed record EdgeEntry(string Source, string Target, int Index, string Label, PropertyMap Properties)
{
    public string IndexText => Index.ToString(CultureInfo.InvariantCulture);

    public string Other(string end) => end == Source ? Target : Source;

    public JsonObject ToJson()
    {
        JsonObject json = ToShortJson();
        json["properties"] = Properties.ToJson();
        return json;
    }

    public JsonObject ToShortJson() => new() { ["source"] = Source, ["target"] = Target, ["index"] = IndexText, ["label"] = Label };
}
