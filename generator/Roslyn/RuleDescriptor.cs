using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Roslyn;

/// <summary>Rules as the compiler knows them.</summary>
internal static class RuleDescriptor
{
    public static DiagnosticDescriptor Of(Rule rule, Level level, string? helpLink) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        category: "GesSpec",
        SeverityOf(level),
        isEnabledByDefault: level != Level.None,
        helpLinkUri: helpLink);

    private static DiagnosticSeverity SeverityOf(Level level) => level switch
    {
        Level.Error => DiagnosticSeverity.Error,
        Level.Warning => DiagnosticSeverity.Warning,
        Level.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
