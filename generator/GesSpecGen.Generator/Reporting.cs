using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Generator;

/// <summary>How the project wants findings to be told.</summary>
internal sealed record Reporting(HelpPages Help, Levels Levels)
{
    public static Reporting Of(AnalyzerConfigOptionsProvider options) => new(HelpPages.Of(options), ProjectSettings.ReadLevels(options).Levels);
}
