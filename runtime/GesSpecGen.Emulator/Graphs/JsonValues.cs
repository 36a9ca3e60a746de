using System.Text.Json;
using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Graphs;

/// <summary>Makes, turns and compares JSON values.</summary>
internal static class JsonValues
{
    public static readonly JsonElement Null = Of<object?>(null);

    public static JsonElement Of<T>(T value) => JsonSerializer.SerializeToElement(value);

    public static JsonElement List(IEnumerable<JsonElement> items) => Of(items);

    public static JsonNode? Node(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value),
        JsonValueKind.Array => JsonArray.Create(value),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonValue.Create(value),
    };

    /// <summary>The member of an object, or null where there is none or nothing in it.</summary>
    public static JsonElement? Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static string? Text(this JsonElement json, string name) => json.Member(name)?.ToString();

    public static bool Flag(this JsonElement json, string name, bool otherwise = false) => json.Member(name) is { } value ? value.ValueKind == JsonValueKind.True : otherwise;

    public static int Number(this JsonElement json, string name, int otherwise) => json.Member(name) is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : otherwise;

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) => json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static IEnumerable<string> Texts(this JsonElement json, string name) => json.Items(name).Select(static item => item.ToString());
}
