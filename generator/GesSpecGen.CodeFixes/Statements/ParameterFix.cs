using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>Makes the values that are written into a statement its parameters.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ParameterFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ValueInStatement);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax text || diagnostic.AdditionalLocations is not [{ } place])
                continue;
            SyntaxNode owner = root.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
            if (ParameterPlace.Of(owner, model, context.CancellationToken) is not { } parameters
                || LiftedStatement.Of(text, parameters.Names, model, context.CancellationToken) is not { } lifted)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create("Make the values parameters", stop => ApplyAsync(context.Document, parameters, lifted, stop), nameof(ParameterFix)),
                diagnostic);
        }
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
