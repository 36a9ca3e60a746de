using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>Where an emitted reader stands among the members. Only emitted code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct GesMember
{
    internal bool Started;

    /// <summary>Index of the last known member plus one; 0 at the start.</summary>
    internal int Seen;

    /// <summary>Position of the member in the table of names, from 0.</summary>
    public int Index { get; internal set; }
}
