using System.ComponentModel;
using System.Text.Json;

namespace GesSpecGen.Generated;

/// <summary>The result of the jobs that one operation starts.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesJobResult<TSelf>
    where TSelf : IGesJobResult<TSelf>
{
    /// <summary>Which jobs have such a result, and where it stands.</summary>
    static abstract GesJobResultKind Kind { get; }

    /// <summary>Reads the result.</summary>
    /// <param name="json">A reader that stands on the result.</param>
    /// <returns>The result.</returns>
    static abstract TSelf Read(ref Utf8JsonReader json);
}
