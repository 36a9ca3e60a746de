using System.Globalization;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Benchmarks.Shapes.Support;

/// <summary>The kinds of values that the documentation has.</summary>
public static class Kinds
{
    public static Kind<string> String { get; } = new(TextJson.Read, static (json, value) => json.WriteStringValue(value));

    public static Kind<bool> Boolean { get; } = new(BooleanJson.Read, static (json, value) => json.WriteBooleanValue(value));

    public static Kind<int> Int32 { get; } = new(NumberJson.Int32, static (json, value) => json.WriteNumberValue(value));

    public static Kind<long> Int64 { get; } = new(NumberJson.Int64, static (json, value) => json.WriteNumberValue(value));

    public static Kind<float> Single { get; } = new(NumberJson.Single, static (json, value) => json.WriteNumberValue(value));

    public static Kind<double> Double { get; } = new(NumberJson.Double, static (json, value) => json.WriteNumberValue(value));

    public static Kind<double> Percent { get; } = new(NumberJson.Percent, static (json, value) => json.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value}%")));

    public static Kind<DateTimeOffset> UtcTime { get; } = new(TimeText.ReadTime, TimeText.Write);

    public static Kind<DateOnly> Date { get; } = new(TimeText.ReadDate, TimeText.Write);

    public static Kind<GesValue> Any { get; } = new(GesValue.Read, static (json, value) => value.WriteTo(json));

    public static Kind<GesProperties> Properties { get; } = new(GesProperties.Read, static (json, value) => value.WriteTo(json));

    public static Kind<T> Text<T>()
        where T : struct, IGesText<T> => new(KnownValues<T>.Read, static (json, value) => json.WriteStringValue(value.Value));

    public static Kind<T> Object<T>()
        where T : GesObject, IGesObject<T> => new(T.Read, static (json, value) => value.WriteTo(json));

    public static Kind<T> Union<T>()
        where T : GesUnion, IGesUnion<T> => new(T.Read, static (json, value) => value.WriteTo(json));

    public static Kind<GesRows<T>> Rows<T>()
        where T : struct, IGesRow<T> => new(GesReads.Rows<T>(), static (json, value) => value.WriteTo(json));

    public static Kind<IReadOnlyList<T>> List<T>(Kind<T> item) => new((ref Utf8JsonReader json) => ListJson.Read(ref json, item.Read), (json, value) => ListJson.Write(json, value, item.Write));

    public static Kind<IReadOnlyDictionary<string, T>> Map<T>(Kind<T> item) => new((ref Utf8JsonReader json) => MapJson.Read(ref json, item.Read), (json, value) => MapJson.Write(json, value, item.Write));

    public static Kind<IReadOnlyList<KeyValuePair<string, T>>> Entries<T>(Kind<T> item) => new((ref Utf8JsonReader json) => EntriesJson.Read(ref json, item.Read), (json, value) => EntriesJson.Write(json, value, item.Write));

    public static Kind<T> JsonText<T>(Kind<T> value) => new((ref Utf8JsonReader json) => TextInJson.Read(ref json, value.Read), (json, given) => TextInJson.Write(json, given, value.Write));

    public static Kind<T> AsText<T>(Kind<T> value)
        where T : struct => new(value.Read, static (json, given) => json.WriteStringValue(given is bool known ? known ? "true" : "false" : Convert.ToString(given, CultureInfo.InvariantCulture)));
}
