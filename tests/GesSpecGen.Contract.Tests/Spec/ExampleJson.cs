using System.Text.Json;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Contract.Tests.Spec;

/// <summary>Documented JSON lies in YAML files; this makes it JSON again, digit by digit.</summary>
internal static class ExampleJson
{
    public static JsonNode? Of(YamlNode? node) => node switch
    {
        null or YamlText { IsNull: true } => null,
        YamlMap map => new JsonObject(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlText { IsPlain: true } number when IsJson(number.Value) => JsonNode.Parse(number.Value),
        YamlText text => JsonValue.Create(text.Value),
        _ => throw new NotSupportedException($"{node} has no JSON form."),
    };

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
