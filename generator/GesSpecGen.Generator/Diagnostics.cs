using System.Collections.Concurrent;
using GesSpecGen.Core.Findings;
using GesSpecGen.Roslyn;
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
            key => RuleDescriptor.Of(finding.Rule, key.Level, key.Help.Link(key.RuleId)));
        return Diagnostic.Create(descriptor, Where(finding), [.. finding.Arguments]);
    }

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
