using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Generator;

/// <summary>Reads what the consuming project chose.</summary>
internal static class ProjectSettings
{
    public static (Settings Settings, EquatableArray<Finding> Findings) Read(AnalyzerConfigOptionsProvider options)
    {
        return SettingsCheck.Run(Property("GesNamespace"), Property("GesVisibility")?.ToLowerInvariant(), Property("GesBundledSpecList"));

        string? Property(string name) =>
            options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
    }
}
