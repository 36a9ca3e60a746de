using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using GesSpecGen.Http;

namespace GesSpecGen.Generated;

/// <summary>The path of a request, written as an interpolated string: literals stay as they are, values are escaped and can never change the path.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public readonly struct GesPath
{
    private readonly StringBuilder _path;

    /// <summary>Starts a path.</summary>
    /// <param name="literalLength">Number of literal characters.</param>
    /// <param name="formattedCount">Number of values.</param>
    public GesPath(int literalLength, int formattedCount) => _path = new StringBuilder(literalLength + (32 * formattedCount));

    /// <summary>Adds a documented piece.</summary>
    /// <param name="literal">The piece, as it shall travel.</param>
    public void AppendLiteral(string literal) => _path.Append(literal);

    /// <summary>Adds a value as one segment.</summary>
    /// <param name="value">The value.</param>
    /// <param name="argument">Name of the argument, for errors.</param>
    /// <exception cref="ArgumentException">The value is empty, consists of dots, or has control characters.</exception>
    public void AppendFormatted(string? value, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        _path.Append(PathSegment.Escape(value, argument));

    /// <summary>Adds a number as one segment.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(long value) => _path.Append(CultureInfo.InvariantCulture, $"{value}");

    /// <summary>Adds a text with known values as one segment.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="argument">Name of the argument, for errors.</param>
    /// <exception cref="ArgumentException">The value is empty, consists of dots, or has control characters.</exception>
    public void AppendFormatted<T>(T value, [CallerArgumentExpression(nameof(value))] string argument = "")
        where T : struct, IGesText<T> => _path.Append(PathSegment.Escape(value.Value, argument));

    /// <summary>The path so far.</summary>
    /// <returns>An escaped path.</returns>
    public override string ToString() => _path?.ToString() ?? "";
}
