using System.Globalization;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>Writes names that the caller gives, where there is a value or was a null.</summary>
public ref struct StraightWriter
{
    private readonly GesObject _owner;
    private ReadOnlySpan<byte> _other;

    public StraightWriter(ref GesMemberWriter writer)
    {
        Json = Inside.Json(ref writer);
        _owner = Inside.Owner(ref writer);
    }

    public Utf8JsonWriter Json { get; }

    public readonly bool WasAbsent(int index) => _owner.WasAbsent(index);

    public bool Begin(ReadOnlySpan<byte> name, int index, bool isNull)
    {
        if (!isNull)
            Json.WritePropertyName(_other.IsEmpty ? name : _other);
        else if (_owner.WasNull(index))
            Json.WriteNull(name);
        _other = default;
        return !isNull;
    }

    /// <summary>The next member is written under this name if it came so.</summary>
    public void UnlessAs(ReadOnlySpan<byte> name, int alias)
    {
        if (_owner.CameAs(alias))
            _other = name;
    }

    public void Open(ReadOnlySpan<byte> name)
    {
        Json.WritePropertyName(name);
        Json.WriteStartObject();
    }

    public readonly void Close() => Json.WriteEndObject();

    public readonly void Text(bool value) => Json.WriteStringValue(value ? "true" : "false");

    public readonly void Text<T>(T value)
        where T : struct, IFormattable => Json.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));

    public readonly void Percent(double value) => Json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value}%"));

    public readonly void JsonText<T>(T value, GesWrite<T> write) => TextInJson.Write(Json, value, write);

    public readonly void Numbered<T>(string name, IReadOnlyList<T>? values, GesWrite<T> write) => Numbers.Write(Json, name, values, write);
}
