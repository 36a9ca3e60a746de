using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>The members of an emitted row type. Only emitted code uses it.</summary>
/// <param name="names">The JSON names.</param>
/// <param name="properties">Positions of the members that are property maps.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesRowType(GesNames names, params int[] properties)
{
    private readonly int[] _properties = properties;

    internal GesNames Names { get; } = names;

    internal bool HasProperties(int member)
    {
        foreach (int position in _properties)
            if (position == member)
                return true;
        return false;
    }
}
