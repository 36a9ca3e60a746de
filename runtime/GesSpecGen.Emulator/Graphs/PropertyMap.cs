using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Graphs;

/// <summary>The values of a vertex or an edge by the names of its properties, in the order in which they came. Nothing changes one.</summary>
internal sealed class PropertyMap
{
    public static readonly PropertyMap Empty = new([], ImmutableDictionary.Create<string, ImmutableArray<JsonElement>>(StringComparer.Ordinal));

    private readonly ImmutableArray<string> _names;
    private readonly ImmutableDictionary<string, ImmutableArray<JsonElement>> _values;

    private PropertyMap(ImmutableArray<string> names, ImmutableDictionary<string, ImmutableArray<JsonElement>> values) => (_names, _values) = (names, values);

    public IEnumerable<string> Names => _names;

    /// <summary>The values of a property; none where there is no such property.</summary>
    public ImmutableArray<JsonElement> this[string name] => _values.TryGetValue(name, out ImmutableArray<JsonElement> values) ? values : [];

    /// <summary>Reads an object whose members are lists of values, or single values; a null is no property.</summary>
    public static PropertyMap Read(JsonElement? json)
    {
        PropertyMap read = Empty;
        if (json is { ValueKind: JsonValueKind.Object } members)
            foreach (JsonProperty member in members.EnumerateObject())
                read = read.With(member.Name, Values(member.Value));
        return read;
    }

    public static ImmutableArray<JsonElement> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray()],
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [value],
    };

    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>With other values of a property; without the property where there are none.</summary>
    public PropertyMap With(string name, ImmutableArray<JsonElement> values) =>
        values.IsEmpty ? new(_names.Remove(name), _values.Remove(name)) : new(Has(name) ? _names : _names.Add(name), _values.SetItem(name, values));

    /// <summary>As a vertex shows them: each property a list.</summary>
    public JsonObject ToJson() => new(_names.Select(name => KeyValuePair.Create<string, JsonNode?>(name, new JsonArray([.. this[name].Select(JsonValues.Node)]))));

    /// <summary>As a row of a statement shows them: a single value stands by itself.</summary>
    public JsonObject ToPlainJson() => new(_names.Select(name => KeyValuePair.Create(name, JsonValues.Node(Plain(name)))));

    /// <summary>The value of a property, or the list of its values where there are several.</summary>
    public JsonElement Plain(string name) => this[name] switch
    {
        [] => JsonValues.Null,
        [var one] => one,
        var several => JsonValues.List(several),
    };
}
