namespace GesSpecGen.Core.Model;

/// <summary>What a consuming project chooses.</summary>
/// <param name="Namespace">Root of the emitted namespaces; the plane follows: <c>GesSpecGen.Management</c>.</param>
/// <param name="IsPublic">Emit public types, not internal ones.</param>
/// <param name="Selection">What to emit of the packaged spec.</param>
public sealed record Settings(string Namespace, bool IsPublic, Selection Selection)
{
    public static Settings Default { get; } = new("GesSpecGen", IsPublic: true, Selection.Default);
}
