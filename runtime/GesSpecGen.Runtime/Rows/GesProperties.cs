using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;
using GesSpecGen.Json;
using GesSpecGen.Rows;

namespace GesSpecGen;

/// <summary>The properties of a vertex or an edge, by name, each a list of values or a plain value: the typed accessors read both alike.</summary>
/// <remarks>
/// What is set is what is sent: <c>new GesProperties { ["name"] = ["Ray"], ["age"] = [18] }</c> for the memory edition, whose properties are lists.
/// Numbers keep every digit. What was read is written again as it was.
/// </remarks>
[JsonConverter(typeof(GesPropertiesConverter))]
public sealed class GesProperties : IReadOnlyCollection<KeyValuePair<string, GesValue>>
{
    private readonly IPropertySource _source;

    /// <summary>Makes properties to be set in an initializer.</summary>
    public GesProperties()
        : this(new OwnProperties())
    {
    }

    /// <summary>Makes properties.</summary>
    /// <param name="properties">Names and values; of equal names the last counts.</param>
    public GesProperties(IEnumerable<KeyValuePair<string, GesValue>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        OwnProperties own = new();
        foreach ((string name, GesValue value) in properties)
            own.Set(name, value);
        _source = own;
    }

    private GesProperties(IPropertySource source) => _source = source;

    /// <summary>No properties.</summary>
    public static GesProperties Empty { get; } = new();

    /// <summary>Number of properties.</summary>
    public int Count => _source.Names.Count;

    /// <summary>The names in their order.</summary>
    public IReadOnlyList<string> Names => _source.Names;

    /// <summary>The value of a property as it travels: a list, or a plain value.</summary>
    /// <param name="name">Its exact name.</param>
    /// <returns>The value; the JSON null where there is none.</returns>
    public GesValue this[string name]
    {
        get => TryGet(name, out GesValue value) ? value : GesValue.Null;
        init => ((OwnProperties)_source).Set(name, value);
    }

    /// <summary>Looks for a property.</summary>
    /// <param name="name">Its exact name.</param>
    /// <param name="value">Its value as it travels, or the JSON null if there is none.</param>
    /// <returns>Whether there is such a property.</returns>
    public bool TryGet(string name, [MaybeNullWhen(false)] out GesValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _source.TryGet(name, out value);
    }

    /// <summary>The first value of a property as text; numbers and truth values by their JSON text.</summary>
    /// <param name="name">Its exact name.</param>
    /// <returns>The text, or null where there is none.</returns>
    /// <exception cref="JsonException">The value is a list or an object.</exception>
    public string? Text(string name) => First(name, out Utf8JsonReader json) ? TextJson.Read(ref json) : null;

    /// <summary>The first value of a property as a whole number, without loss; also of a text that says one.</summary>
    /// <param name="name">Its exact name.</param>
    /// <returns>The number, or null where there is none.</returns>
    /// <exception cref="JsonException">The value is no whole number of 64 bits.</exception>
    public long? Int64(string name) => First(name, out Utf8JsonReader json) ? NumberJson.Int64(ref json) : null;

    /// <summary>The first value of a property as a number; also of a text that says one.</summary>
    /// <param name="name">Its exact name.</param>
    /// <returns>The number, or null where there is none.</returns>
    /// <exception cref="JsonException">The value is no number.</exception>
    public double? Double(string name) => First(name, out Utf8JsonReader json) ? NumberJson.Double(ref json) : null;

    /// <summary>The first value of a property as a truth value; also of 0, 1 and a text that says one.</summary>
    /// <param name="name">Its exact name.</param>
    /// <returns>True or false, or null where there is none.</returns>
    /// <exception cref="JsonException">The value is no truth value.</exception>
    public bool? Boolean(string name) => First(name, out Utf8JsonReader json) ? BooleanJson.Read(ref json) : null;

    /// <summary>All values of a property: the items of a list, or the one plain value.</summary>
    /// <param name="name">Its exact name.</param>
    /// <returns>The values; none where there is no such property.</returns>
    public IReadOnlyList<GesValue> All(string name)
    {
        if (!TryGet(name, out GesValue value) || value.Kind == JsonValueKind.Null)
            return [];
        return value.GetList() ?? [value];
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, GesValue>> GetEnumerator()
    {
        foreach (string name in Names)
            yield return KeyValuePair.Create(name, this[name]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The properties as JSON.</summary>
    /// <returns>A JSON object.</returns>
    public override string ToString() => GesValue.From(this).ToString();

    internal static GesProperties View(IPropertySource source) => new(source);

    internal static GesProperties Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            Unexpected.Token(in json, "an object");
        return new GesProperties(new OwnProperties(GesValue.Read(ref json)));
    }

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach ((string name, GesValue value) in this)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private bool First(string name, out Utf8JsonReader json)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!_source.TryRead(name, out json))
            return false;
        if (json.TokenType == JsonTokenType.StartArray)
            json.Read();
        return json.TokenType is not (JsonTokenType.EndArray or JsonTokenType.Null);
    }
}
