using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Spec;

/// <summary>One spec file as read: an operation with its types, or shared types, or a plane. What could not be read is missing, and a finding says why.</summary>
public sealed record SpecFile(string Path, string LogicalPath, bool IsBundled)
{
    /// <summary>From the file's <c>plane</c> key, or from its folder.</summary>
    public string? PlaneName { get; init; }

    /// <summary>From the file's <c>group</c> key, or from its folder.</summary>
    public string? GroupName { get; init; }

    public OperationSpec? Operation { get; init; }

    public PlaneSpec? Plane { get; init; }

    public EquatableArray<TypeSpec> Types { get; init; }

    public EquatableArray<Finding> Findings { get; init; }

    public bool HasErrors => Findings.Any(static finding => finding.Rule.Severity == Severity.Error);
}
