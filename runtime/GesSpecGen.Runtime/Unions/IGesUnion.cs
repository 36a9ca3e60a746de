using System.ComponentModel;
using System.Text.Json;

namespace GesSpecGen.Generated;

/// <summary>A type of several cases that emitted code can read from JSON.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesUnion<out TSelf>
    where TSelf : GesUnion, IGesUnion<TSelf>
{
    /// <summary>Reads a value; the reader stands on its first token and is left on its last one.</summary>
    /// <param name="json">The reader.</param>
    /// <returns>The value as one of the cases.</returns>
    /// <exception cref="JsonException">The JSON is malformed, or a member is of another kind than documented.</exception>
    static abstract TSelf Read(ref Utf8JsonReader json);
}
