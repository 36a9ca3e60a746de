using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>A text with known values that is open for others.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesText<TSelf>
    where TSelf : struct, IGesText<TSelf>
{
    /// <summary>The documented values; asked for once.</summary>
    static abstract string[] KnownValues { get; }

    /// <summary>The text that travels.</summary>
    string Value { get; }

    /// <summary>Wraps a text, known or not.</summary>
    /// <param name="value">The text that travels.</param>
    /// <returns>The value.</returns>
    static abstract TSelf From(string value);
}
