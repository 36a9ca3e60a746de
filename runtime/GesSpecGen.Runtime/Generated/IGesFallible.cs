using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>An answer that may tell of errors although its status is that of a success.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesFallible
{
    /// <summary>Whether it tells of an error.</summary>
    bool HasFailed { get; }
}
