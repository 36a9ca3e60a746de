using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>A column that a record takes. Only emitted code uses it.</summary>
/// <param name="name">Name of the column.</param>
/// <param name="member">The member that takes it.</param>
/// <param name="type">The member's type, for messages.</param>
/// <param name="isOptional">Whether the column may be absent.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesRecordColumn(string name, string member, string type, bool isOptional = false)
{
    internal string Name { get; } = name;

    internal string Member { get; } = member;

    internal string Type { get; } = type;

    internal bool IsOptional { get; } = isOptional;
}
