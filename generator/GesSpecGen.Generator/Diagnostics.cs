using System.Collections.Concurrent;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GesSpecGen.Generator;

/// <summary>Turns findings into the compiler's diagnostics.</summary>
internal static class Diagnostics
{
    private static readonly ConcurrentDictionary<(string RuleId, HelpPages Help), DiagnosticDescriptor> Descriptors = new();

    public static Diagnostic ToDiagnostic(this Finding finding, HelpPages help) =>
        Diagnostic.Create(Descriptors.GetOrAdd((finding.Rule.Id, help), _ => Describe(finding.Rule, help)), Where(finding), [.. finding.Arguments]);

    private static DiagnosticDescriptor Describe(Rule rule, HelpPages help) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        category: "GesSpec",
        rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: help.Link(rule.Id));

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
