using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen;

/// <summary>Any JSON value, kept as its UTF-8 text. Numbers and texts stay spelled as they were; insignificant white space is not kept.</summary>
[JsonConverter(typeof(GesAnyConverter))]
public readonly struct GesValue : IEquatable<GesValue>
{
    private static readonly byte[] NullText = [.. "null"u8];

    private readonly byte[]? _json;

    private GesValue(byte[] json) => _json = json;

    /// <summary>The JSON null; also the default value.</summary>
    public static GesValue Null => default;

    /// <summary>What kind of JSON value it is.</summary>
    public JsonValueKind Kind => Text[0] switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    /// <summary>The JSON text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 => Text;

    private byte[] Text => _json ?? NullText;

    /// <summary>Compares by text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether both have the same JSON text.</returns>
    public static bool operator ==(GesValue left, GesValue right) => left.Equals(right);

    /// <summary>Compares by text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the JSON texts differ.</returns>
    public static bool operator !=(GesValue left, GesValue right) => !left.Equals(right);

    /// <summary>Takes a JSON text.</summary>
    /// <param name="json">One JSON value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static GesValue Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return GesJson.Read(Encoding.UTF8.GetBytes(json), Read);
    }

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

    /// <summary>Makes a JSON truth value.</summary>
    /// <param name="value">True or false.</param>
    /// <returns>The value.</returns>
    public static GesValue From(bool value) => new(GesJson.Write(json => json.WriteBooleanValue(value)));

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

    /// <summary>The truth value, where the value is one, or a text, 0 or 1 that says one.</summary>
    /// <returns>True or false, or null.</returns>
    public bool? GetBoolean() => Try(BooleanJson.Read);

    /// <summary>Compares by text.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether both have the same JSON text.</returns>
    public bool Equals(GesValue other) => Text.AsSpan().SequenceEqual(other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GesValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Text);
        return hash.ToHashCode();
    }

    /// <summary>The JSON text.</summary>
    /// <returns>One JSON value.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Text);

    internal static GesValue Read(ref Utf8JsonReader json) => new(RawJson.Read(ref json));

    // The text was read by a JSON reader or written by a JSON writer.
    internal void WriteTo(Utf8JsonWriter json) => json.WriteRawValue(Text, skipInputValidation: true);

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
