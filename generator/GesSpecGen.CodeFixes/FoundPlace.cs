using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GesSpecGen.CodeFixes;

/// <summary>A finding, where it stands, and what can be offered for it.</summary>
internal sealed class FoundPlace(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
{
    public Diagnostic Diagnostic => diagnostic;

    public Document Document => context.Document;

    public SemanticModel Model => model;

    public CancellationToken Stop => context.CancellationToken;

    public SyntaxNode Node { get; } = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    public SyntaxNode At(Location location) => root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>Offers to put one node in the place of another, or to take it out.</summary>
    public void Offer(string title, string key, SyntaxNode old, SyntaxNode? changed) => Offer(
        title,
        key,
        _ => Task.FromResult(context.Document.WithSyntaxRoot(changed is null ? root.RemoveNode(old, SyntaxRemoveOptions.KeepNoTrivia)! : root.ReplaceNode(old, changed))));

    public void Offer(string title, string key, Func<CancellationToken, Task<Document>> change) => context.RegisterCodeFix(CodeAction.Create(title, change, key), diagnostic);
}
