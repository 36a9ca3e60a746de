using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Roslyn;

/// <summary>What the project says in MSBuild properties.</summary>
internal static class ProjectProperty
{
    /// <summary>The value without spaces around it; null where there is none.</summary>
    public static string? Of(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
