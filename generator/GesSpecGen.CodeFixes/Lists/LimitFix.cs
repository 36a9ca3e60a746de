using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Lists;

/// <summary>Limits what is taken into memory to a number that whoever takes the fix may change.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LimitFix : CallerFix
{
    private const int Limit = 1000;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.Unbounded);

    private protected override void Offer(FoundPlace found)
    {
        SyntaxNode old = found.Node is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } ? access.Expression : found.Node;
        SyntaxNode? changed = found.Node is LiteralExpressionSyntax literal ? Limited(literal) : old is ExpressionSyntax source && old != found.Node ? Taken(source) : null;
        if (changed is not null)
            found.Offer($"Limit to {Limit}", nameof(LimitFix), old, changed);
    }

    private static SyntaxNode? Limited(LiteralExpressionSyntax statement)
    {
        string code = statement.Token.Text;
        int end = code.Length - (statement.Token.IsKind(SyntaxKind.StringLiteralToken) ? 1 : 3);
        return statement.Token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            ? SyntaxFactory.ParseExpression(code.Substring(0, end).TrimEnd(' ', ';') + $" limit {Limit}" + code.Substring(end)).WithTriviaFrom(statement)
            : null;
    }

    private static InvocationExpressionSyntax Taken(ExpressionSyntax source) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, source.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName("Take")),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(Limit))))))
        .WithTrailingTrivia(source.GetTrailingTrivia());
}
