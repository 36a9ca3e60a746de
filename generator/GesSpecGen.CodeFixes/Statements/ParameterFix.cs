using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>Makes the values that are written into a statement its parameters.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ParameterFix : CallerFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ValueInStatement);

    private protected override void Offer(FoundPlace found)
    {
        if (found.Node is ExpressionSyntax text && found.Diagnostic.AdditionalLocations is [{ } place]
            && ParameterPlace.Of(found.At(place), found.Model, found.Stop) is { } parameters
            && LiftedStatement.Of(text, parameters.Names, found.Model, found.Stop) is { } lifted)
            found.Offer("Make the values parameters", nameof(ParameterFix), stop => ApplyAsync(found.Document, parameters, lifted, stop));
    }

    private static async Task<Document> ApplyAsync(Document document, ParameterPlace place, LiftedStatement lifted, CancellationToken stop)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(stop).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(Rewrite(root, place, lifted));
    }

    private static SyntaxNode Rewrite(SyntaxNode root, ParameterPlace place, LiftedStatement lifted)
    {
        root = root.TrackNodes(place.Owner, lifted.Original);
        root = root.ReplaceNode(root.GetCurrentNode(lifted.Original)!, lifted.Text.WithTriviaFrom(lifted.Original));
        SyntaxNode owner = root.GetCurrentNode(place.Owner)!;
        return root.ReplaceNode(owner, place.With(owner, lifted.Values));
    }
}
