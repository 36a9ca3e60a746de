using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Results;

/// <summary>Ends a transaction on every way out, and goes through what is only sent then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UsingFix : CallerFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OpenTransaction, RuleIds.NeverRead);

    private protected override void Offer(FoundPlace found)
    {
        if (found.Node is not ExpressionSyntax value || !Async.IsAround(value) || value.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            return;
        (string title, SyntaxNode? changed) = found.Diagnostic.Id == RuleIds.OpenTransaction ? ("Roll back what is not committed", Used(statement)) : ("Go through the items", GoneThrough(statement, value));
        if (changed is not null)
            found.Offer(title, nameof(UsingFix) + found.Diagnostic.Id, statement, changed);
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
