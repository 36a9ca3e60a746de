using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Generator;

/// <summary>What the consuming project chose, and what is wrong with it.</summary>
internal sealed record ChosenSettings(Settings Settings, EquatableArray<Finding> Findings);

/// <summary>Reads what the consuming project chose.</summary>
internal static class ProjectSettings
{
    public static ChosenSettings Read(AnalyzerConfigOptionsProvider options)
    {
        (Settings settings, EquatableArray<Finding> findings) =
            SettingsCheck.Run(Property(options, "GesNamespace"), Property(options, "GesVisibility")?.ToLowerInvariant(), Property(options, "GesBundledSpecList"));
        return new ChosenSettings(settings, new EquatableArray<Finding>(findings.Concat(ReadLevels(options).Findings)));
    }

    public static (Levels Levels, EquatableArray<Finding> Findings) ReadLevels(AnalyzerConfigOptionsProvider options) =>
        LevelsParser.Parse(Property(options, "GesSeverityList"));

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
