using System.ComponentModel;
using System.Text.Json;
using GesSpecGen.Json;
using GesSpecGen.Rows;

namespace GesSpecGen.Generated;

/// <summary>The readers of values as delegates, for members of row types. Only emitted code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GesReads
{
    /// <summary>Reads a text.</summary>
    public static GesRead<string> String { get; } = TextJson.Read;

    /// <summary>Reads a truth value.</summary>
    public static GesRead<bool> Boolean { get; } = BooleanJson.Read;

    /// <summary>Reads a whole number of 32 bits.</summary>
    public static GesRead<int> Int32 { get; } = NumberJson.Int32;

    /// <summary>Reads a whole number of 64 bits.</summary>
    public static GesRead<long> Int64 { get; } = NumberJson.Int64;

    /// <summary>Reads a number of 32 bits.</summary>
    public static GesRead<float> Single { get; } = NumberJson.Single;

    /// <summary>Reads a number.</summary>
    public static GesRead<double> Double { get; } = NumberJson.Double;

    /// <summary>Reads a number that travels as text with a percent sign behind it.</summary>
    public static GesRead<double> Percent { get; } = NumberJson.Percent;

    /// <summary>Reads a number with all its digits.</summary>
    public static GesRead<decimal> Decimal { get; } = NumberJson.Decimal;

    /// <summary>Reads a time that names no zone.</summary>
    public static GesRead<DateTime> LocalTime { get; } = TimeText.ReadLocal;

    /// <summary>Reads a point in time.</summary>
    public static GesRead<DateTimeOffset> UtcTime { get; } = TimeText.ReadTime;

    /// <summary>Reads a day.</summary>
    public static GesRead<DateOnly> Date { get; } = TimeText.ReadDate;

    /// <summary>Reads any value.</summary>
    public static GesRead<GesValue> Any { get; } = GesValue.Read;

    /// <summary>Reads a property map.</summary>
    public static GesRead<GesProperties> Properties { get; } = GesProperties.Read;

    /// <summary>Reads a text with known values.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <returns>The reader.</returns>
    public static GesRead<T> Value<T>()
        where T : struct, IGesText<T> => KnownValues<T>.Read;

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="item">Reads one item.</param>
    /// <returns>The reader.</returns>
    public static GesRead<IReadOnlyList<T>> List<T>(GesRead<T> item) => (ref Utf8JsonReader json) => ListJson.Read(ref json, item);

    /// <summary>Reads a list whose items are all there.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="json">The reader.</param>
    /// <param name="item">Reads one item.</param>
    /// <returns>The items.</returns>
    /// <exception cref="JsonException">It is no list, or an item is null or of another kind.</exception>
    public static List<T> Items<T>(ref Utf8JsonReader json, GesRead<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (json.TokenType != JsonTokenType.StartArray)
            Unexpected.Token(in json, "a list");
        List<T> items = [];
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.Null && typeof(T) != typeof(GesValue))
                Unexpected.Token(in json, "a list without null");
            items.Add(item(ref json));
        }

        return items;
    }

    /// <summary>Reads an object with free names.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="value">Reads one value.</param>
    /// <returns>The reader.</returns>
    public static GesRead<IReadOnlyDictionary<string, T>> Map<T>(GesRead<T> value) => (ref Utf8JsonReader json) => MapJson.Read(ref json, value);

    /// <summary>Reads a list of objects with one member each.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="value">Reads one value.</param>
    /// <returns>The reader.</returns>
    public static GesRead<IReadOnlyList<KeyValuePair<string, T>>> Entries<T>(GesRead<T> value) => (ref Utf8JsonReader json) => EntriesJson.Read(ref json, value);

    /// <summary>Reads a list of rows.</summary>
    /// <typeparam name="T">An emitted row type.</typeparam>
    /// <returns>The reader.</returns>
    public static GesRead<GesRows<T>> Rows<T>()
        where T : struct, IGesRow<T> => static (ref Utf8JsonReader json) => new GesRows<T>(RowReader.Read(ref json, T.RowType));
}
