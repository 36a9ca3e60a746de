using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Roslyn;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Generator;

/// <summary>What the consuming project chose, and what is wrong with it.</summary>
internal sealed record ProjectSettings(Settings Settings, Reporting Reporting, EquatableArray<Finding> Findings)
{
    public static ProjectSettings Of(AnalyzerConfigOptionsProvider options)
    {
        (Settings settings, EquatableArray<Finding> findings) = SettingsCheck.Run(
            ProjectProperty.Of(options, "GesNamespace"), ProjectProperty.Of(options, "GesVisibility")?.ToLowerInvariant(), ProjectProperty.Of(options, "GesBundledSpecList"));
        (Levels levels, EquatableArray<Finding> wrongLevels) = LevelsParser.Parse(ProjectProperty.Of(options, "GesSeverityList"));
        return new ProjectSettings(settings, new Reporting(HelpPages.Of(options), levels), new EquatableArray<Finding>(findings.Concat(wrongLevels)));
    }
}

/// <summary>How the project wants findings to be told.</summary>
internal sealed record Reporting(HelpPages Help, Levels Levels);
