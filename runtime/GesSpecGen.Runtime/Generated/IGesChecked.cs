using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>Part of a request in which something has a documented limit.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesChecked
{
    /// <summary>Compares each limited member with its limits.</summary>
    /// <param name="check">Compares, and knows where in the request the part is.</param>
    void Check(GesRequestCheck check);
}
