using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Results;

/// <summary>Waits for a job that is dropped, or says that nobody waits for it on purpose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WaitFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DroppedJob);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax value)
                continue;
            Offer("Wait until the job has ended", "Wait", Waited(value, model));
            if (value.Parent is ExpressionStatementSyntax)
                Offer("Say that nobody waits for it", "Discard", Discarded(value));

            void Offer(string title, string key, SyntaxNode? changed)
            {
                if (changed is not null)
                    context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(Place(value), changed))), nameof(WaitFix) + key), diagnostic);
            }
        }
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
