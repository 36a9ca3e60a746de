using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Results;

/// <summary>Waits for a job that is dropped, or says that nobody waits for it on purpose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WaitFix : CallerFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DroppedJob);

    private protected override void Offer(FoundPlace found)
    {
        if (found.Node is not ExpressionSyntax value)
            return;
        if (Waited(value, found.Model) is { } waited)
            found.Offer("Wait until the job has ended", nameof(WaitFix) + "Wait", Place(value), waited);
        if (value.Parent is ExpressionStatementSyntax)
            found.Offer("Say that nobody waits for it", nameof(WaitFix) + "Discard", value, Discarded(value));
    }

    // A variable that nobody uses becomes the result, which has another type.
    private static SyntaxNode Place(ExpressionSyntax value) => Declaration(value) is { } declaration ? declaration : value;

    private static LocalDeclarationStatementSyntax? Declaration(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } } ? declaration : null;

    private static SyntaxNode? Waited(ExpressionSyntax value, SemanticModel model)
    {
        if (!Async.IsAround(value) || (value.Parent is EqualsValueClauseSyntax && Declaration(value) is null))
            return null;
        string call = $"({Awaited(value)}).WaitAsync({Cancellation(value, model)}){(IsConfigured(value) ? ".ConfigureAwait(false)" : "")}";
        ExpressionSyntax waited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.ParseExpression(call));
        return Declaration(value) is { } declaration ? SyntaxFactory.ExpressionStatement(waited).WithTriviaFrom(declaration) : waited.WithTriviaFrom(value);
    }

    private static SyntaxNode Discarded(ExpressionSyntax value) => SyntaxFactory.ParseExpression($"_ = {value.WithoutTrivia()}").WithTriviaFrom(value);

    private static string Awaited(ExpressionSyntax value) => value is AwaitExpressionSyntax ? value.WithoutTrivia().ToString() : "await " + value.WithoutTrivia();

    private static bool IsConfigured(ExpressionSyntax value) =>
        value is AwaitExpressionSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } } };

    // The token that starts the job ends the waiting too.
    private static string Cancellation(ExpressionSyntax value, SemanticModel model)
    {
        ExpressionSyntax? token = Call(value)?.ArgumentList.Arguments.Select(static argument => argument.Expression).LastOrDefault(argument => IsToken(argument, model));
        return token is null ? "" : "cancellationToken: " + token;
    }

    // Not what would be done twice.
    private static bool IsToken(ExpressionSyntax argument, SemanticModel model) =>
        argument is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax }
        && model.GetTypeInfo(argument).Type is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static InvocationExpressionSyntax? Call(ExpressionSyntax value) => value switch
    {
        AwaitExpressionSyntax awaited => Call(awaited.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var task } } => Call(task),
        InvocationExpressionSyntax call => call,
        _ => null,
    };
}
