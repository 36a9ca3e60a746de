using System.ComponentModel;
using System.Text.Json;

namespace GesSpecGen;

/// <content>Making values.</content>
public readonly partial struct GesValue
{
    /// <summary>Makes a JSON text value; null makes the JSON null.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator GesValue(string? text) => From(text);

    /// <summary>Makes a JSON number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator GesValue(long number) => From(number);

    /// <summary>Makes a JSON number.</summary>
    /// <param name="number">The number; finite.</param>
    public static implicit operator GesValue(double number) => From(number);

    /// <summary>Makes a JSON number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator GesValue(decimal number) => From(number);

    /// <summary>Makes a JSON truth value.</summary>
    /// <param name="value">True or false.</param>
    public static implicit operator GesValue(bool value) => From(value);

    /// <summary>Makes a JSON text value.</summary>
    /// <param name="text">The text; null makes the JSON null.</param>
    /// <returns>The value.</returns>
    public static GesValue From(string? text) => text is null ? Null : new(GesJson.Write(json => json.WriteStringValue(text)));

    /// <summary>Makes a JSON number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static GesValue From(long number) => new(GesJson.Write(json => json.WriteNumberValue(number)));

    /// <summary>Makes a JSON number.</summary>
    /// <param name="number">The number; finite.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The number is infinite or not a number.</exception>
    public static GesValue From(double number) => new(GesJson.Write(json => json.WriteNumberValue(number)));

    /// <summary>Makes a JSON number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static GesValue From(decimal number) => new(GesJson.Write(json => json.WriteNumberValue(number)));

    /// <summary>Makes a JSON truth value.</summary>
    /// <param name="value">True or false.</param>
    /// <returns>The value.</returns>
    public static GesValue From(bool value) => new(GesJson.Write(json => json.WriteBooleanValue(value)));

    /// <summary>Makes a JSON list.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The value.</returns>
    public static GesValue From(IEnumerable<GesValue> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return List([.. items]);
    }

    /// <summary>Makes a JSON object.</summary>
    /// <param name="members">Names and values, written in this order.</param>
    /// <returns>The value.</returns>
    public static GesValue From(IEnumerable<KeyValuePair<string, GesValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return new(GesJson.Write(json =>
        {
            json.WriteStartObject();
            foreach ((string name, GesValue value) in members)
            {
                json.WritePropertyName(name);
                value.WriteTo(json);
            }

            json.WriteEndObject();
        }));
    }

    /// <summary>Makes a JSON list; collection expressions call it.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GesValue List(ReadOnlySpan<GesValue> items)
    {
        GesValue[] copy = items.ToArray();
        return new(GesJson.Write(json =>
        {
            json.WriteStartArray();
            foreach (GesValue item in copy)
                item.WriteTo(json);
            json.WriteEndArray();
        }));
    }
}
