using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Versions;

/// <summary>Does without a member that the engine does not have, or marks the code that needs it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SinceFix : CallerFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NewerThanEngine);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => EachDeclarationOnce.Instance;

    private protected override void Offer(FoundPlace found)
    {
        if (Marking.Declaration(found.Node) is not null && Marking.Version(found.Node, found.Model) is { } version)
            found.Offer($"Mark with [GesSince(\"{version}\")]", nameof(SinceFix) + "Mark", stop => Marking.ApplyAsync(found.Document, [found.Diagnostic], stop));
        if (Member(found.Node) is { } member)
            found.Offer("Do without it", nameof(SinceFix) + "Remove", member, changed: null);
    }

    private static AssignmentExpressionSyntax? Member(SyntaxNode found) =>
        found is IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: InitializerExpressionSyntax } assignment } && assignment.Left == found ? assignment : null;
}
