using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Generator.Records;

/// <summary>Findings in C#, without what belongs to a compilation.</summary>
internal static class SourcePlaces
{
    public static Finding Finding(Rule rule, ISymbol at, params string[] arguments)
    {
        Location location = at.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;
        FileLinePositionSpan span = location.GetLineSpan();
        Place place = new(span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Line, span.EndLinePosition.Character, location.SourceSpan.Start, location.SourceSpan.End);
        return new Finding(rule, span.Path ?? "", place, new EquatableArray<string>(arguments));
    }

    public static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
