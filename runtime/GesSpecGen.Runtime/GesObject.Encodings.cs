using System.ComponentModel;
using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen;

/// <content>What emitted readers call where a value travels in another form than its own.</content>
public abstract partial class GesObject
{
    /// <summary>Reads a number that travels as text with a percent sign behind it.</summary>
    /// <param name="json">A reader that stands on the value.</param>
    /// <returns>The number before the sign.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static double ReadPercent(ref Utf8JsonReader json) => NumberJson.Percent(ref json);

    /// <summary>Reads a value that travels as a text which holds its JSON.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="json">A reader that stands on the text.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static T ReadJsonText<T>(ref Utf8JsonReader json, GesRead<T> read) => TextInJson.Read(ref json, read);

    /// <summary>Takes values that have a member each out of the unknown ones: <c>name1</c>, <c>name2</c> and so on.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="name">The name before the number.</param>
    /// <param name="read">Reads one value.</param>
    /// <returns>The values by their numbers, as far as there is no gap; null if there are none.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IReadOnlyList<T>? ReadNumbered<T>(string name, GesRead<T> read) => _unknown is null ? null : NumberedMembers.Take(_unknown, name, read);

    /// <summary>Writes one of several types.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static void WriteUnion(Utf8JsonWriter json, GesUnion value) => value.WriteTo(json);
}
