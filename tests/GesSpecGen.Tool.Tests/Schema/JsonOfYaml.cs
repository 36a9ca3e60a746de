using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Tool.Tests.Schema;

/// <summary>A spec file as editors see it: JSON, by the core schema of YAML 1.2.</summary>
internal static class JsonOfYaml
{
    public static YamlNode Parse(string text) => YamlReader.Read(text, new FindingList("a.yaml"), CancellationToken.None) ?? throw new FormatException("This is no YAML.");

    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Of)]),
        YamlText { IsNull: true } => null,
        YamlText { IsPlain: true, Value: "true" or "false" } truth => JsonValue.Create(truth.Value == "true"),
        YamlText { IsPlain: true } number when decimal.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) => JsonValue.Create(value),
        YamlText text => JsonValue.Create(text.Value),
        _ => throw new ArgumentException("A kind of node that nobody knows.", nameof(node)),
    };

    /// <summary>The keys of all maps, however deep.</summary>
    public static IEnumerable<YamlText> Keys(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(static entry => Keys(entry.Value).Prepend(entry.Key)),
        YamlList list => list.Items.SelectMany(Keys),
        _ => [],
    };
}
