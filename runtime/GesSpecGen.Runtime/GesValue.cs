using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen;

/// <summary>Any JSON value, kept as its UTF-8 text. Numbers and texts stay spelled as they were; insignificant white space is not kept.</summary>
/// <remarks>Texts, numbers, truth values and collection expressions become values by themselves: <c>GesValue ages = [18, 19];</c>.</remarks>
[JsonConverter(typeof(GesAnyConverter))]
[CollectionBuilder(typeof(GesValue), nameof(List))]
public readonly partial struct GesValue : IEquatable<GesValue>
{
    private readonly byte[]? _json;
    private readonly int _start;
    private readonly int _length;

    private GesValue(byte[] json, int start, int length)
    {
        _json = json;
        _start = start;
        _length = length;
    }

    private GesValue(byte[] json)
        : this(json, 0, json.Length)
    {
    }

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
    public ReadOnlyMemory<byte> Utf8 => _json is null ? "null"u8.ToArray() : _json.AsMemory(_start, _length);

    private ReadOnlySpan<byte> Text => _json is null ? "null"u8 : _json.AsSpan(_start, _length);

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

    /// <summary>Compares by text.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether both have the same JSON text.</returns>
    public bool Equals(GesValue other) => Text.SequenceEqual(other.Text);

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

    /// <summary>A value inside a larger text, which it keeps alive.</summary>
    internal static GesValue Slice(byte[] json, int start, int length) => new(json, start, length);

    internal static GesValue Read(ref Utf8JsonReader json) => new(RawJson.Read(ref json));

    // The text was read by a JSON reader or written by a JSON writer.
    internal void WriteTo(Utf8JsonWriter json) => json.WriteRawValue(Text, skipInputValidation: true);
}
