using System.Collections.Concurrent;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GesSpecGen.Generator;

/// <summary>Turns findings into the compiler's diagnostics.</summary>
internal static class Diagnostics
{
    private static readonly ConcurrentDictionary<(string RuleId, HelpPages Help, Level Level), DiagnosticDescriptor> Descriptors = new();

    public static Diagnostic ToDiagnostic(this Finding finding, Reporting reporting)
    {
        DiagnosticDescriptor descriptor = Descriptors.GetOrAdd(
            (finding.Rule.Id, reporting.Help, reporting.Levels.Of(finding.Rule)),
            key => Describe(finding.Rule, key.Help, key.Level));
        return Diagnostic.Create(descriptor, Where(finding), [.. finding.Arguments]);
    }

    private static DiagnosticDescriptor Describe(Rule rule, HelpPages help, Level level) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        category: "GesSpec",
        SeverityOf(level),
        isEnabledByDefault: level != Level.None,
        helpLinkUri: help.Link(rule.Id));

    private static DiagnosticSeverity SeverityOf(Level level) => level switch
    {
        Level.Error => DiagnosticSeverity.Error,
        Level.Warning => DiagnosticSeverity.Warning,
        Level.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static Location Where(Finding finding)
    {
        if (finding.Path.Length == 0)
            return Location.None;
        Place place = finding.Place;
        return Location.Create(
            finding.Path,
            TextSpan.FromBounds(place.Start, Math.Max(place.Start, place.End)),
            new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(Math.Max(place.Line, place.EndLine), place.EndColumn)));
    }
}
