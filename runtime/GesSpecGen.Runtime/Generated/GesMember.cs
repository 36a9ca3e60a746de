using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>Where an emitted reader stands among the members. Only emitted code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct GesMember
{
    /// <summary>The last known member; null before the first call.</summary>
    internal GesNames.Name? Last;

    /// <summary>Position of the member in the table of names, from 0.</summary>
    public readonly int Index => Last!.Index;
}
