using System.Text.Json.Nodes;
using GesSpecGen.Core.Format;

namespace GesSpecGen.Tool.Schema;

/// <summary>The maps of a schema; each is written once, however many keys lead to it.</summary>
internal sealed class Definitions
{
    private readonly Dictionary<MapFormat, string> _names = [];
    private readonly SortedDictionary<string, JsonObject> _written = new(StringComparer.Ordinal);

    public JsonObject Written() => new(_written.Select(static pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));

    /// <summary>A map with exactly the keys of the format.</summary>
    public JsonObject Body(MapFormat format)
    {
        JsonObject properties = [];
        foreach (KeyFormat key in format.Keys)
            properties[key.Name] = Described(ValueSchema.Of(key.Value, this), key.Description);
        JsonObject body = new() { ["type"] = "object", ["properties"] = properties };
        if (format.Keys.Any(static key => key.IsMandatory))
            body["required"] = new JsonArray([.. format.Keys.Where(static key => key.IsMandatory).Select(static key => JsonValue.Create(key.Name))]);
        if (format.ExactlyOne.Count > 0)
            body["oneOf"] = new JsonArray([.. format.ExactlyOne.Select(choice => Chosen(choice, format))]);
        body["additionalProperties"] = false;
        return body;
    }

    // What a choice rules out is said of each key, so that the very key is underlined.
    private JsonObject Chosen(KeyChoice choice, MapFormat format)
    {
        JsonObject properties = [];
        if (choice.Value is not null)
            properties[choice.Key] = Counts(choice);
        foreach (KeyChoice other in format.ExactlyOne.Where(other => other != choice))
            properties[other.Key] = new JsonObject { ["not"] = Counts(other) };
        foreach (KeyFormat key in format.Keys.Where(key => key.Beside is not null && key.Beside != choice.Key))
            properties[key.Name] = new JsonObject { ["not"] = new JsonObject() };
        return new JsonObject { ["required"] = new JsonArray(choice.Key), ["properties"] = properties };
    }

    private JsonObject Counts(KeyChoice choice) => choice.Value is { } value ? ValueSchema.Of(value, this) : [];

    public JsonObject Reference(MapFormat format)
    {
        if (!_names.TryGetValue(format, out string? name))
        {
            name = FreeName(format);
            _names.Add(format, name);
            _written.Add(name, Body(format));
        }

        return new JsonObject { ["$ref"] = "#/definitions/" + name };
    }

    // Beside a reference, draft 7 reads nothing else.
    private static JsonObject Described(JsonObject schema, string description)
    {
        JsonObject described = new() { ["description"] = description };
        if (schema.ContainsKey("$ref"))
            described["allOf"] = new JsonArray(schema);
        else
            foreach ((string key, JsonNode? value) in schema)
                described[key] = value?.DeepClone();
        return described;
    }

    private string FreeName(MapFormat format)
    {
        string name = string.Concat(format.What.Where(static c => char.IsAsciiLetter(c) || c == ' ')).Replace(' ', '_');
        string free = name;
        for (int number = 2; _written.ContainsKey(free) || _names.ContainsValue(free); number++)
            free = name + "_" + number;
        return free;
    }
}
