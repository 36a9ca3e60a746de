using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Versions;

/// <summary>Does without a member that the engine does not have, or marks the code that needs it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SinceFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NewerThanEngine);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => EachDeclarationOnce.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        SemanticModel model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode found = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Marking.Declaration(found) is not null && Marking.Version(found, model) is { } version)
                context.RegisterCodeFix(CodeAction.Create($"Mark with [GesSince(\"{version}\")]", stop => Marking.ApplyAsync(context.Document, [diagnostic], stop), nameof(SinceFix) + "Mark"), diagnostic);
            if (Member(found) is { } member)
                context.RegisterCodeFix(CodeAction.Create("Do without it", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.RemoveNode(member, SyntaxRemoveOptions.KeepNoTrivia)!)), nameof(SinceFix) + "Remove"), diagnostic);
        }
    }

    private static AssignmentExpressionSyntax? Member(SyntaxNode found) =>
        found is IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: InitializerExpressionSyntax } assignment } && assignment.Left == found ? assignment : null;
}
