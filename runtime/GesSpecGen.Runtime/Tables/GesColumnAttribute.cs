namespace GesSpecGen;

/// <summary>Names the column that a member of a <see cref="GesRecordAttribute">record</see> takes, where it is not that of the member's own name.</summary>
/// <param name="name">Name of the column, such as <c>n.name</c>: what stands behind RETURN, or behind its AS. Capital and small letters are alike where no other column differs in them alone.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class GesColumnAttribute(string name) : Attribute
{
    /// <summary>Name of the column.</summary>
    public string Name { get; } = name;
}
