namespace GesSpecGen.Build;

/// <summary>A spec file of a project.</summary>
/// <param name="Path">The path to show.</param>
/// <param name="LogicalPath">The path below the spec folder, such as <c>management/job/show-job.yaml</c>.</param>
/// <param name="IsPackaged">It comes with the generator.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record SpecInput(string Path, string LogicalPath, bool IsPackaged, string Text);

/// <summary>What the project file says, as the targets hand it to the compiler.</summary>
internal sealed record ProjectChoice(string? Namespace, string? Visibility, string? BundledSpec, string? Severity);
