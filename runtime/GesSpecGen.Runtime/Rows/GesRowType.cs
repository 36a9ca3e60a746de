using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>The members of an emitted row type. Only emitted code uses it.</summary>
/// <param name="names">The JSON names, divided by vertical bars.</param>
/// <param name="properties">Indexes of the members that are property maps.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesRowType(string names, params int[] properties)
{
    private readonly int[] _properties = properties;

    internal GesNames Names { get; } = new(names);

    internal bool HasProperties(int member)
    {
        foreach (int index in _properties)
            if (index == member)
                return true;
        return false;
    }
}
