using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GesSpecGen.Json;

namespace GesSpecGen.Generated;

/// <summary>Writes the members of an object in the order of its table of names: one call a member. Only emitted code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct GesMemberWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly GesObject _owner;
    private readonly GesNames _names;
    private int _next;

    internal GesMemberWriter(Utf8JsonWriter json, GesObject owner, GesNames names)
    {
        _json = json;
        _owner = owner;
        _names = names;
    }

    /// <summary>Writes a text.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void String(string? value)
    {
        if (Begin(value is null))
            _json.WriteStringValue(value);
    }

    /// <summary>Writes a truth value.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Boolean(bool? value)
    {
        if (Begin(value is null))
            _json.WriteBooleanValue(value.GetValueOrDefault());
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Int32(int? value)
    {
        if (Begin(value is null))
            _json.WriteNumberValue(value.GetValueOrDefault());
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    /// <param name="absentAs">The number that stands for an absent value; written where it was read.</param>
    public void Int32(int? value, int absentAs) => Int32(value ?? (WasAbsent ? absentAs : null));

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Int64(long? value)
    {
        if (Begin(value is null))
            _json.WriteNumberValue(value.GetValueOrDefault());
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    /// <param name="absentAs">The number that stands for an absent value; written where it was read.</param>
    public void Int64(long? value, long absentAs) => Int64(value ?? (WasAbsent ? absentAs : null));

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Single(float? value)
    {
        if (Begin(value is null))
            _json.WriteNumberValue(value.GetValueOrDefault());
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    /// <param name="absentAs">The number that stands for an absent value; written where it was read.</param>
    public void Single(float? value, float absentAs) => Single(value ?? (WasAbsent ? absentAs : null));

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Double(double? value)
    {
        if (Begin(value is null))
            _json.WriteNumberValue(value.GetValueOrDefault());
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    /// <param name="absentAs">The number that stands for an absent value; written where it was read.</param>
    public void Double(double? value, double absentAs) => Double(value ?? (WasAbsent ? absentAs : null));

    /// <summary>Writes a truth value as text.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void BooleanAsString(bool? value) => String(value is { } known ? known ? "true" : "false" : null);

    /// <summary>Writes a whole number as text.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Int32AsString(int? value) => String(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a whole number as text.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Int64AsString(long? value) => String(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number as text.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void SingleAsString(float? value) => String(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number as text.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void DoubleAsString(double? value) => String(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number as text with a percent sign behind it.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void DoubleAsPercent(double? value) => String(value is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known}%") : null);

    /// <summary>Writes a value as a text that holds its JSON.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value, or null to leave the member out.</param>
    /// <param name="write">Writes the value.</param>
    public void JsonText<T>(T? value, GesWrite<T> write)
        where T : class
    {
        if (Begin(value is null))
            TextInJson.Write(_json, value!, write);
    }

    /// <inheritdoc cref="JsonText{T}(T, GesWrite{T})"/>
    public void JsonText<T>(T? value, GesWrite<T> write)
        where T : struct
    {
        if (Begin(value is null))
            TextInJson.Write(_json, value.GetValueOrDefault(), write);
    }

    /// <summary>Writes each value as a member of its own: <c>name1</c>, <c>name2</c> and so on.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="values">The values, or null to leave the members out.</param>
    /// <param name="write">Writes one value.</param>
    public void Numbered<T>(IReadOnlyList<T>? values, GesWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        string name = Encoding.UTF8.GetString(_names[_next++]).TrimEnd('*');
        for (int i = 0; i < values?.Count; i++)
        {
            _json.WritePropertyName(NumberedMembers.Name(name, i + 1));
            write(_json, values[i]);
        }
    }

    /// <summary>Writes a point in time as <c>yyyy-MM-ddTHH:mm:ss</c> in UTC.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void UtcTime(DateTimeOffset? value)
    {
        if (Begin(value is null))
            TimeText.Write(_json, value.GetValueOrDefault());
    }

    /// <summary>Writes a day as <c>yyyy-MM-dd</c>.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Date(DateOnly? value)
    {
        if (Begin(value is null))
            TimeText.Write(_json, value.GetValueOrDefault());
    }

    /// <summary>Writes any JSON value.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Any(GesValue? value)
    {
        if (Begin(value is null))
            value.GetValueOrDefault().WriteTo(_json);
    }

    /// <summary>Writes a text with known values.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Value<T>(T? value)
        where T : struct, IGesText<T>
    {
        if (Begin(value is null))
            _json.WriteStringValue(value.GetValueOrDefault().Value);
    }

    /// <summary>Writes an object.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Object(GesObject? value)
    {
        if (Begin(value is null))
            value!.WriteTo(_json);
    }

    /// <summary>Writes one of several types.</summary>
    /// <param name="value">The value, or null to leave the member out.</param>
    public void Union(GesUnion? value)
    {
        if (Begin(value is null))
            value!.WriteTo(_json);
    }

    /// <summary>Writes a list of objects.</summary>
    /// <param name="values">The values, or null to leave the member out.</param>
    public void Objects(IReadOnlyList<GesObject>? values) => List(values, ListJson.WriteObject);

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="values">The values, or null to leave the member out.</param>
    /// <param name="write">Writes one item.</param>
    public void List<T>(IReadOnlyList<T>? values, GesWrite<T> write)
    {
        if (Begin(values is null))
            ListJson.Write(_json, values!, write);
    }

    /// <summary>Writes rows as they were read.</summary>
    /// <typeparam name="T">Type of the rows.</typeparam>
    /// <param name="rows">The rows, or null to leave the member out.</param>
    public void Rows<T>(GesRows<T>? rows)
        where T : struct, IGesRow<T>
    {
        if (Begin(rows is null))
            rows!.WriteTo(_json);
    }

    /// <summary>Writes properties.</summary>
    /// <param name="properties">The properties, or null to leave the member out.</param>
    public void Properties(GesProperties? properties)
    {
        if (Begin(properties is null))
            properties!.WriteTo(_json);
    }

    /// <summary>Writes a map from names to values.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="values">The values, or null to leave the member out.</param>
    /// <param name="write">Writes one value.</param>
    public void Map<T>(IReadOnlyDictionary<string, T>? values, GesWrite<T> write)
    {
        if (Begin(values is null))
            MapJson.Write(_json, values!, write);
    }

    /// <summary>Writes names with values as a list of objects with one member each.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="entries">The names with their values, or null to leave the member out.</param>
    /// <param name="write">Writes one value.</param>
    public void Entries<T>(IReadOnlyList<KeyValuePair<string, T>>? entries, GesWrite<T> write)
    {
        if (Begin(entries is null))
            EntriesJson.Write(_json, entries!, write);
    }

    /// <summary>Begins an object; what is written next are members of it.</summary>
    public void Open()
    {
        Begin(isNull: false);
        _json.WriteStartObject();
    }

    /// <summary>Ends the object.</summary>
    public readonly void Close() => _json.WriteEndObject();

    /// <summary>Aliases that arrived as null have no member of their own: they are written under the name that they had.</summary>
    internal void Rest()
    {
        while (_next < _names.Count)
            Begin(isNull: true);
    }

    private readonly bool WasAbsent => _owner.WasAbsent(NameOf(_next));

    private readonly int NameOf(int index) => _names.HasAliases ? _names.NameOf(index, _owner) : index;

    private bool Begin(bool isNull)
    {
        int index = _next++;
        if (!isNull)
            _json.WritePropertyName(_names[NameOf(index)]);
        else if (_owner.WasNull(index))
            _json.WriteNull(_names[index]);
        return !isNull;
    }
}
