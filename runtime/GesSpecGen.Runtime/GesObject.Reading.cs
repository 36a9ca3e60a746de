using System.ComponentModel;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;
using GesSpecGen.Rows;

namespace GesSpecGen;

/// <content>What emitted readers call, one helper a type of the documentation.</content>
public abstract partial class GesObject
{
    /// <summary>Reads a text; numbers and truth values by their JSON text.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static string ReadString(ref Utf8JsonReader json) => TextJson.Read(ref json);

    /// <summary>Reads a truth value: true, false, also as text, 0 or 1.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static bool ReadBoolean(ref Utf8JsonReader json) => BooleanJson.Read(ref json);

    /// <summary>Reads a whole number of 32 bits, also as text.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static int ReadInt32(ref Utf8JsonReader json) => NumberJson.Int32(ref json);

    /// <summary>Reads a whole number of 64 bits, also as text.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static long ReadInt64(ref Utf8JsonReader json) => NumberJson.Int64(ref json);

    /// <summary>Reads a number of 32 bits, also as text.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static float ReadSingle(ref Utf8JsonReader json) => NumberJson.Single(ref json);

    /// <summary>Reads a number, also as text.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static double ReadDouble(ref Utf8JsonReader json) => NumberJson.Double(ref json);

    /// <summary>Reads a point in time; UTC where it has no zone mark.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static DateTimeOffset ReadUtcTime(ref Utf8JsonReader json) => TimeText.ReadTime(ref json);

    /// <summary>Reads a day.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static DateOnly ReadDate(ref Utf8JsonReader json) => TimeText.ReadDate(ref json);

    /// <summary>Reads any JSON value.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static GesValue ReadAny(ref Utf8JsonReader json) => GesValue.Read(ref json);

    /// <summary>Reads a text with known values.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The value, known or not.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static T ReadValue<T>(ref Utf8JsonReader json)
        where T : struct, IGesText<T> => KnownValues<T>.Read(ref json);

    /// <summary>Reads a list; null items are skipped.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="json">A reader that stands on the value.</param>
    /// <param name="read">Reads one item.</param>
    /// <returns>The items.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static IReadOnlyList<T> ReadList<T>(ref Utf8JsonReader json, GesRead<T> read) => ListJson.Read(ref json, read);

    /// <summary>Reads a list of rows, which are decoded when they are asked for; null items are skipped.</summary>
    /// <typeparam name="T">An emitted row type.</typeparam>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The rows.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static GesRows<T> ReadRows<T>(ref Utf8JsonReader json)
        where T : struct, IGesRow<T> => new(RowReader.Read(ref json, T.RowType));

    /// <summary>Reads a property map.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The properties.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static GesProperties ReadProperties(ref Utf8JsonReader json) => GesProperties.Read(ref json);

    /// <summary>Reads an object with free names; null values are skipped.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="json">A reader that stands on the value.</param>
    /// <param name="read">Reads one value.</param>
    /// <returns>The values by name.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static IReadOnlyDictionary<string, T> ReadMap<T>(ref Utf8JsonReader json, GesRead<T> read) => MapJson.Read(ref json, read);

    /// <summary>Reads a list of objects with one member each; null values are skipped, and several members give several entries.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="json">A reader that stands on the value.</param>
    /// <param name="read">Reads one value.</param>
    /// <returns>The names with their values, in their order.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static IReadOnlyList<KeyValuePair<string, T>> ReadEntries<T>(ref Utf8JsonReader json, GesRead<T> read) => EntriesJson.Read(ref json, read);

    /// <summary>Reads a whole number of 32 bits, also as text, where one number stands for an absent value.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <param name="absentAs">The number that stands for an absent value; it is remembered and written again.</param>
    /// <param name="at">Where the reader stands in the table.</param>
    /// <returns>The value, or null if it is absent.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int? ReadInt32(ref Utf8JsonReader json, int absentAs, ref readonly GesMember at)
    {
        int value = NumberJson.Int32(ref json);
        if (value != absentAs)
            return value;
        MarkAbsent(at.Index);
        return null;
    }

    /// <summary>Reads a whole number of 64 bits, also as text, where one number stands for an absent value.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <param name="absentAs">The number that stands for an absent value; it is remembered and written again.</param>
    /// <param name="at">Where the reader stands in the table.</param>
    /// <returns>The value, or null if it is absent.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected long? ReadInt64(ref Utf8JsonReader json, long absentAs, ref readonly GesMember at)
    {
        long value = NumberJson.Int64(ref json);
        if (value != absentAs)
            return value;
        MarkAbsent(at.Index);
        return null;
    }

    /// <summary>Reads a number of 32 bits, also as text, where one number stands for an absent value.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <param name="absentAs">The number that stands for an absent value; it is remembered and written again.</param>
    /// <param name="at">Where the reader stands in the table.</param>
    /// <returns>The value, or null if it is absent.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected float? ReadSingle(ref Utf8JsonReader json, float absentAs, ref readonly GesMember at)
    {
        float value = NumberJson.Single(ref json);
        if (value != absentAs)
            return value;
        MarkAbsent(at.Index);
        return null;
    }

    /// <summary>Reads a number, also as text, where one number stands for an absent value.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <param name="absentAs">The number that stands for an absent value; it is remembered and written again.</param>
    /// <param name="at">Where the reader stands in the table.</param>
    /// <returns>The value, or null if it is absent.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected double? ReadDouble(ref Utf8JsonReader json, double absentAs, ref readonly GesMember at)
    {
        double value = NumberJson.Double(ref json);
        if (value != absentAs)
            return value;
        MarkAbsent(at.Index);
        return null;
    }
}
