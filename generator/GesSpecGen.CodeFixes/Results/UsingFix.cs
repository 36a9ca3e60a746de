using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Results;

/// <summary>Ends a transaction on every way out, and goes through what is only sent then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UsingFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OpenTransaction, RuleIds.NeverRead);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value || !Async.IsAround(value) || value.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
                continue;
            (string title, SyntaxNode? changed) = diagnostic.Id == RuleIds.OpenTransaction ? ("Roll back what is not committed", Used(statement)) : ("Go through the items", GoneThrough(statement, value));
            if (changed is not null)
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(statement, changed))), nameof(UsingFix) + diagnostic.Id), diagnostic);
        }
    }

    private static SyntaxNode? Used(StatementSyntax statement) => statement is not LocalDeclarationStatementSyntax declaration
        ? null
        : declaration.WithoutLeadingTrivia()
            .WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(declaration.GetLeadingTrivia());

    private static SyntaxNode? GoneThrough(StatementSyntax statement, ExpressionSyntax value) => statement is ExpressionStatementSyntax
        ? SyntaxFactory.ParseStatement($"await foreach (var _ in {value.WithoutTrivia()}) {{ }}").WithTriviaFrom(statement)
        : null;
}
