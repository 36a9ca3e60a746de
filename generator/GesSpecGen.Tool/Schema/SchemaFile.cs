using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Format;

namespace GesSpecGen.Tool.Schema;

/// <summary>A JSON Schema of one kind of spec file, as editors read it.</summary>
internal sealed record SchemaFile(string Name, string Title, MapFormat Format)
{
    // Descriptions are read by people, in no HTML page.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<SchemaFile> All { get; } =
    [
        new("operation.schema.json", "Operation of the Graph Engine Service", OperationKeys.Operation),
        new("algorithm.schema.json", "Algorithm of the Graph Engine Service", OperationKeys.Algorithm),
        new("types.schema.json", "Types that several pages of a plane describe", TypeKeys.File),
        new("plane.schema.json", "What all operations of a plane share", PlaneKeys.Plane),
    ];

    /// <summary>The text of the file: draft 7, which editors know best.</summary>
    public string Text()
    {
        Definitions definitions = new();
        JsonObject root = new() { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = Title };
        foreach ((string key, JsonNode? value) in definitions.Body(Format).ToList())
            root[key] = value?.DeepClone();
        root["definitions"] = definitions.Written();
        return root.ToJsonString(Indented) + "\n";
    }
}
