using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Emulator.Answers;

/// <summary>Turns documented JSON, which a spec file holds as YAML, into JSON again.</summary>
internal static class ExampleJson
{
    public static JsonNode? Of(YamlNode? node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlText { IsNull: true } or null => null,
        YamlText { IsPlain: true } plain => Plain(plain.Value),
        YamlText text => JsonValue.Create(text.Value),
        _ => throw new ArgumentException($"A {node.GetType().Name} has no JSON form.", nameof(node)),
    };

    // A number keeps its digits: 0.10 stays 0.10.
    private static JsonNode? Plain(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonValue value ? value : JsonValue.Create(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
