using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>Where an emitted reader stands in the table of member names. Only emitted code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct GesMember
{
    internal bool Started;
    internal int NextIndex;
    internal int NextOffset;

    /// <summary>Position of the member in the table of names, from 0.</summary>
    public int Index { get; internal set; }
}
