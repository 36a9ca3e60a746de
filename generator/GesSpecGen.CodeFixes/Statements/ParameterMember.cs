using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>Parameters that are a member of the object that holds the statement.</summary>
internal sealed class ParameterMember : ParameterPlace
{
    private const string Name = "Parameters";
    private readonly string _new;

    private ParameterMember(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax? given, string type)
        : base(creation, given) => _new = "new " + type;

    public static ParameterMember? Of(BaseObjectCreationExpressionSyntax creation, SemanticModel model) =>
        model.Compilation.GetTypeByMetadataName("GesSpecGen.GesParameters")?.ToMinimalDisplayString(model, creation.SpanStart) is { } type
            ? new ParameterMember(creation, Assignment(creation)?.Right, type)
            : null;

    public override SyntaxNode With(SyntaxNode current, IReadOnlyList<(string Name, ExpressionSyntax Value)> values)
    {
        BaseObjectCreationExpressionSyntax creation = (BaseObjectCreationExpressionSyntax)current;
        if (Assignment(creation) is { } given)
            return creation.ReplaceNode(given.Right, Extend(given.Right, _new, values).WithTriviaFrom(given.Right));
        ExpressionSyntax added = SyntaxFactory.ParseExpression($"{Name} = {Extend(null, _new, values)}");
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
