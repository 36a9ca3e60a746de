using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>Parameters that are a member of the object that holds the statement.</summary>
internal sealed class ParameterMember : ParameterPlace
{
    private const string Name = "Parameters";
    private const string New = "new global::GesSpecGen.GesParameters";

    private ParameterMember(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax? given)
        : base(creation, given)
    {
    }

    public static ParameterMember Of(BaseObjectCreationExpressionSyntax creation) => new(creation, Assignment(creation)?.Right);

    public override SyntaxNode With(SyntaxNode current, IReadOnlyList<(string Name, ExpressionSyntax Value)> values)
    {
        BaseObjectCreationExpressionSyntax creation = (BaseObjectCreationExpressionSyntax)current;
        if (Assignment(creation) is { } given)
            return creation.ReplaceNode(given.Right, Extend(given.Right, New, values).WithTriviaFrom(given.Right).WithAdditionalAnnotations(Simplifier.Annotation));
        ExpressionSyntax made = Extend(null, New, values).WithAdditionalAnnotations(Simplifier.Annotation);
        AssignmentExpressionSyntax added = SyntaxFactory.AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, SyntaxFactory.IdentifierName(Name), made).NormalizeWhitespace();
        InitializerExpressionSyntax initializer = creation.Initializer!;
        ExpressionSyntax last = initializer.Expressions.Last();
        IEnumerable<SyntaxNodeOrToken> expressions =
        [
            .. initializer.Expressions.GetWithSeparators().TakeWhile(item => item.SpanStart < last.SpanStart),
            last.WithoutTrailingTrivia(),
            SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space),
            added.WithTrailingTrivia(last.GetTrailingTrivia()),
        ];
        return creation.WithInitializer(initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(expressions)));
    }

    private static AssignmentExpressionSyntax? Assignment(BaseObjectCreationExpressionSyntax creation) =>
        creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static member => member.Left is IdentifierNameSyntax { Identifier.ValueText: Name });
}
