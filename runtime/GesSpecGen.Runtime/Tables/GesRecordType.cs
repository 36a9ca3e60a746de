using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>The columns that a record takes. Only emitted code uses it.</summary>
/// <param name="name">Name of the record.</param>
/// <param name="columns">Its columns, in the order of its members.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesRecordType(string name, params GesRecordColumn[] columns)
{
    internal string Name { get; } = name;

    internal GesRecordColumn[] Columns { get; } = columns;
}
