using System.ComponentModel;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen;

/// <content>What the cases write their values with: one overload a type of the documentation.</content>
public abstract partial class GesUnion
{
    /// <summary>Writes a text.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    /// <summary>Writes a truth value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, int value) => json.WriteNumberValue(value);

    /// <summary>Writes a whole number.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, long value) => json.WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, float value) => json.WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, double value) => json.WriteNumberValue(value);

    /// <summary>Writes any JSON value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, GesValue value) => value.WriteTo(json);

    /// <summary>Writes properties.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, GesProperties value) => value.WriteTo(json);

    /// <summary>Writes an object.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, GesObject value) => value.WriteTo(json);

    /// <summary>Writes one of several types, of which a list or a map of a case may hold some.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write(Utf8JsonWriter json, GesUnion value) => value.WriteTo(json);

    /// <summary>Writes rows as they were read.</summary>
    /// <typeparam name="T">An emitted row type.</typeparam>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write<T>(Utf8JsonWriter json, GesRows<T> value)
        where T : struct, IGesRow<T> => value.WriteTo(json);

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="json">The writer.</param>
    /// <param name="values">The items.</param>
    /// <param name="write">Writes one item.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write<T>(Utf8JsonWriter json, IReadOnlyList<T> values, GesWrite<T> write) => ListJson.Write(json, values, write);

    /// <summary>Writes an object with free names.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="json">The writer.</param>
    /// <param name="values">The values by name.</param>
    /// <param name="write">Writes one value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void Write<T>(Utf8JsonWriter json, IReadOnlyDictionary<string, T> values, GesWrite<T> write) => MapJson.Write(json, values, write);

    /// <summary>Writes names with values as a list of objects with one member each.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="json">The writer.</param>
    /// <param name="entries">The names with their values.</param>
    /// <param name="write">Writes one value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void WriteEntries<T>(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, T>> entries, GesWrite<T> write) => EntriesJson.Write(json, entries, write);

    /// <summary>Writes the empty object.</summary>
    /// <param name="json">The writer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void WriteEmpty(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteEndObject();
    }
}
