using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Analyzers;

/// <summary>What the project says in MSBuild properties.</summary>
internal static class ProjectProperty
{
    public static string? EngineVersion(AnalyzerOptions options) => Of(options, "GesEngineVersion");

    /// <summary>The levels that the project chose for single rules. The generator tells of those that cannot be used.</summary>
    public static Levels Levels(AnalyzerOptions options) => LevelsParser.Parse(Of(options, "GesSeverityList")).Levels;

    /// <summary>A link to the page of a rule, which lies beside the analyzers.</summary>
    public static string? HelpPage(AnalyzerOptions options, string ruleId) =>
        Of(options, "GesHelpFolder") is { } folder && Uri.TryCreate(folder + ruleId + ".md", UriKind.Absolute, out Uri? page) ? page.AbsoluteUri : null;

    private static string? Of(AnalyzerOptions options, string name) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
