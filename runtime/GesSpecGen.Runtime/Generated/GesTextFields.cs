using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using GesSpecGen.Json;

namespace GesSpecGen.Generated;

/// <summary>The values of a line of a text result.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GesTextFields
{
    private const int LongestShown = 64;

    private readonly IReadOnlyList<string> _values;
    private readonly long _line;

    internal GesTextFields(IReadOnlyList<string> values, long line)
    {
        _values = values;
        _line = line;
    }

    /// <summary>A text.</summary>
    /// <param name="at">Its place in the line, from zero.</param>
    /// <param name="name">Its documented name.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The line is too short.</exception>
    public string Text(int at, string name) => at < _values.Count
        ? _values[at]
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {_line} has {_values.Count} values; '{name}' would be number {at + 1}."));

    /// <summary>A number of 32 bits.</summary>
    /// <param name="at">Its place in the line, from zero.</param>
    /// <param name="name">Its documented name.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The line is too short, or has something else there.</exception>
    public int Int32(int at, string name) => Number<int>(at, name, "whole number of 32 bits");

    /// <summary>A number of 64 bits.</summary>
    /// <param name="at">Its place in the line, from zero.</param>
    /// <param name="name">Its documented name.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The line is too short, or has something else there.</exception>
    public long Int64(int at, string name) => Number<long>(at, name, "whole number of 64 bits");

    /// <summary>A number with a fraction.</summary>
    /// <param name="at">Its place in the line, from zero.</param>
    /// <param name="name">Its documented name.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The line is too short, or has something else there.</exception>
    public double Double(int at, string name) => Number<double>(at, name, "number");

    /// <summary>All texts from a place to the end of the line.</summary>
    /// <param name="from">The place of the first, from zero.</param>
    /// <returns>The texts; none where the line is shorter.</returns>
    public IReadOnlyList<string> Texts(int from) => from == 0 ? _values : [.. _values.Skip(from)];

    private T Number<T>(int at, string name, string expected)
        where T : struct, INumber<T>
    {
        string text = Text(at, name);
        return T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out T number)
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {_line} has '{Shown.Bounded(text, LongestShown)}' for '{name}', which is no {expected}."));
    }
}
