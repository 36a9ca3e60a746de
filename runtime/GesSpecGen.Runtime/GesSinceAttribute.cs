namespace GesSpecGen;

/// <summary>
/// The first version of the service that has an operation or a member. Where a project says with the property <c>GesEngineVersion</c> which version it works with, what is newer is reported (GES0704), unless the code
/// that uses it is marked as well.
/// </summary>
/// <param name="version">The version, such as <c>2.4.3</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class GesSinceAttribute(string version) : Attribute
{
    /// <summary>The version, such as <c>2.4.3</c>.</summary>
    public string Version { get; } = version;
}
