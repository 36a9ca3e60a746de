using System.ComponentModel;
using System.Text;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen;

/// <summary>Base of the emitted types whose values are of one of several types. Each case is a class inside of such a type; a <c>switch</c> over them and <c>Unknown</c> forgets none.</summary>
public abstract partial class GesUnion : IGesChecked
{
    /// <summary>Only emitted types have cases.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected GesUnion()
    {
    }

    /// <summary>The value as JSON.</summary>
    /// <returns>One JSON value.</returns>
    public override string ToString() => Encoding.UTF8.GetString(GesJson.Write(WriteTo));

    void IGesChecked.Check(GesRequestCheck check) => Check(check);

    internal void WriteTo(Utf8JsonWriter json) => WriteValue(json);

    /// <summary>Writes the value of the case.</summary>
    /// <param name="json">The writer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void WriteValue(Utf8JsonWriter json);

    /// <summary>Compares the value of the case with its documented limits.</summary>
    /// <param name="check">Compares, and knows where in the request the value is.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void Check(GesRequestCheck check)
    {
    }

    /// <summary>Passes on a value that must be there.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static T Required<T>(T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    /// <summary>Passes over the JSON of a case that has no value.</summary>
    /// <typeparam name="T">Type of the case.</typeparam>
    /// <param name="json">A reader that stands on the JSON.</param>
    /// <param name="value">The case.</param>
    /// <returns>The case.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static T Skip<T>(ref Utf8JsonReader json, T value)
        where T : GesUnion
    {
        json.Skip();
        return value;
    }
}
