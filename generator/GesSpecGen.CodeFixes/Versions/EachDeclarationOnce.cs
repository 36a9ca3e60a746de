using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Versions;

/// <summary>Mends all findings of a document: a member is marked once, with the newest version, however much it uses.</summary>
internal sealed class EachDeclarationOnce : DocumentBasedFixAllProvider
{
    public static EachDeclarationOnce Instance { get; } = new();

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (fixAllContext.CodeActionEquivalenceKey?.EndsWith("Mark", StringComparison.Ordinal) == true)
            return await Marking.ApplyAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
        SyntaxNode root = (await document.GetSyntaxRootAsync(fixAllContext.CancellationToken).ConfigureAwait(false))!;
        IEnumerable<SyntaxNode> members = diagnostics
            .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).Parent)
            .OfType<AssignmentExpressionSyntax>().Where(static member => member.Parent is InitializerExpressionSyntax);
        return document.WithSyntaxRoot(root.RemoveNodes(members, SyntaxRemoveOptions.KeepNoTrivia)!);
    }
}
