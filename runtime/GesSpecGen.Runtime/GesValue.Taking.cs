using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen;

/// <content>Taking values apart. What a value is not comes out as null, never as an exception.</content>
public readonly partial struct GesValue
{
    /// <summary>An item of a list.</summary>
    /// <param name="index">Its position.</param>
    /// <returns>The item; the JSON null where there is none.</returns>
    public GesValue this[int index] => GetList() is { } items && (uint)index < (uint)items.Count ? items[index] : Null;

    /// <summary>A member of an object.</summary>
    /// <param name="name">Its exact name.</param>
    /// <returns>The value of the member; the JSON null where there is none.</returns>
    public GesValue this[string name] => GetMap() is { } members && members.TryGetValue(name, out GesValue value) ? value : Null;

    /// <summary>The text, where the value is one.</summary>
    /// <returns>The text without quotation marks and escapes, or null.</returns>
    /// <exception cref="JsonException">An escape in the text is half of a character.</exception>
    public string? GetText() => Kind == JsonValueKind.String ? GesJson.Read(Text, TextJson.Read) : null;

    /// <summary>The whole number, where the value is a number or a text that says one.</summary>
    /// <returns>The number, or null.</returns>
    public long? GetInt64() => Try(NumberJson.Int64);

    /// <summary>The number, where the value is a number or a text that says one.</summary>
    /// <returns>The number, or null.</returns>
    public double? GetDouble() => Try(NumberJson.Double);

    /// <summary>The number with all its digits, where the value is a number or a text that says one, and decimal has room for it.</summary>
    /// <returns>The number, or null.</returns>
    public decimal? GetDecimal() => Try(NumberJson.Decimal);

    /// <summary>The truth value, where the value is one, or a text, 0 or 1 that says one.</summary>
    /// <returns>True or false, or null.</returns>
    public bool? GetBoolean() => Try(BooleanJson.Read);

    /// <summary>The items, where the value is a list.</summary>
    /// <returns>The items as slices of this value, or null.</returns>
    public IReadOnlyList<GesValue>? GetList()
    {
        if (Kind != JsonValueKind.Array)
            return null;
        List<GesValue> items = [];
        Utf8JsonReader json = new(Text);
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            items.Add(Part(ref json));
        return items;
    }

    /// <summary>The members, where the value is an object; of equal names the last counts.</summary>
    /// <returns>The members as slices of this value, or null.</returns>
    public IReadOnlyDictionary<string, GesValue>? GetMap()
    {
        if (Kind != JsonValueKind.Object)
            return null;
        Dictionary<string, GesValue> members = new(StringComparer.Ordinal);
        Utf8JsonReader json = new(Text);
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            string name = TextJson.Text(ref json);
            json.Read();
            members[name] = Part(ref json);
        }

        return members;
    }

    /// <summary>Goes through the items of a list; of any other value there are none.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<GesValue> GetEnumerator() => (GetList() ?? []).GetEnumerator();

    private GesValue Part(ref Utf8JsonReader json)
    {
        int start = (int)json.TokenStartIndex;
        json.Skip();
        return new GesValue(_json!, _start + start, (int)json.BytesConsumed - start);
    }

    private T? Try<T>(GesRead<T> read)
        where T : struct
    {
        if (Kind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null)
            return null;
        try
        {
            return GesJson.Read(Text, read);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
