using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Lists;

/// <summary>Limits what is taken into memory to a number that whoever takes the fix may change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LimitFix : CodeFixProvider
{
    private const string Limit = "1000";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.Unbounded);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode found = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            SyntaxNode old = found is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } ? access.Expression : found;
            SyntaxNode? changed = found is LiteralExpressionSyntax literal ? Limited(literal) : old is ExpressionSyntax source && old != found ? Taken(source) : null;
            if (changed is not null)
                context.RegisterCodeFix(CodeAction.Create($"Limit to {Limit}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(old, changed))), nameof(LimitFix)), diagnostic);
        }
    }

    private static SyntaxNode? Limited(LiteralExpressionSyntax statement)
    {
        string code = statement.Token.Text;
        int end = code.Length - (statement.Token.IsKind(SyntaxKind.StringLiteralToken) ? 1 : 3);
        return statement.Token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            ? SyntaxFactory.ParseExpression(code.Substring(0, end).TrimEnd(' ', ';') + " limit " + Limit + code.Substring(end)).WithTriviaFrom(statement)
            : null;
    }

    private static InvocationExpressionSyntax Taken(ExpressionSyntax source) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, source.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName("Take")),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(1000))))))
        .WithTrailingTrivia(source.GetTrailingTrivia());
}
