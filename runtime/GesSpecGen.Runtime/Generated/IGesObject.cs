using System.ComponentModel;
using System.Text.Json;

namespace GesSpecGen.Generated;

/// <summary>A type that emitted code can read from JSON.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesObject<out TSelf>
    where TSelf : GesObject, IGesObject<TSelf>
{
    /// <summary>Reads an object; the reader stands on its opening brace and is left on its closing one.</summary>
    /// <param name="json">The reader.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonException">The JSON is malformed, or a member is of another kind than documented.</exception>
    static abstract TSelf Read(ref Utf8JsonReader json);
}
