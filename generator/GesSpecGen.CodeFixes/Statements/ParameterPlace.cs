using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>Where the parameters of a statement stand, or are to stand: an argument of its call, or a member of its object.</summary>
internal abstract class ParameterPlace(SyntaxNode owner, ExpressionSyntax? given)
{
    public SyntaxNode Owner { get; } = owner;

    /// <summary>Names that are given already.</summary>
    public IEnumerable<string> Names => Given is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
        ? initializer.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(static literal => literal.Token.ValueText)
        : [];

    protected ExpressionSyntax? Given { get; } = given;

    /// <summary>Null where parameters come from somewhere else, so that nothing can be added to them here.</summary>
    public static ParameterPlace? Of(SyntaxNode owner, SemanticModel model, CancellationToken stop)
    {
        ParameterPlace? place = model.GetOperation(owner, stop) switch
        {
            IInvocationOperation call => ParameterArgument.Of(call),
            IObjectCreationOperation { Syntax: BaseObjectCreationExpressionSyntax creation } => ParameterMember.Of(creation, model),
            _ => null,
        };
        return place is { CanTakeMore: true } ? place : null;
    }

    /// <summary>The call or the object with further parameters.</summary>
    public abstract SyntaxNode With(SyntaxNode current, IReadOnlyList<(string Name, ExpressionSyntax Value)> values);

    private bool CanTakeMore => Given switch
    {
        null => true,
        LiteralExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "None" } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } creation => creation.Initializer is null or { RawKind: (int)SyntaxKind.ObjectInitializerExpression },
        _ => false,
    };

    /// <summary>The given parameters and further ones.</summary>
    protected static ExpressionSyntax Extend(ExpressionSyntax? given, string whole, IReadOnlyList<(string Name, ExpressionSyntax Value)> values)
    {
        string list = string.Join(", ", values.Select(static value => $"[{SyntaxFactory.Literal(value.Name)}] = {value.Value}"));
        BaseObjectCreationExpressionSyntax made = (BaseObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"{whole} {{ {list} }}");
        if (given is not BaseObjectCreationExpressionSyntax { Initializer: { Expressions.Count: > 0 } initializer } creation)
            return made;
        ExpressionSyntax last = initializer.Expressions.Last();
        IEnumerable<SyntaxNodeOrToken> entries =
        [
            .. initializer.Expressions.GetWithSeparators().TakeWhile(item => item.SpanStart < last.SpanStart),
            last.WithoutTrailingTrivia(),
            SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space),
            .. made.Initializer!.Expressions.GetWithSeparators().Select(item => item.SpanStart >= made.Initializer.Expressions.Last().SpanStart ? item.WithTrailingTrivia(last.GetTrailingTrivia()) : item),
        ];
        return creation.WithInitializer(initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(entries)));
    }
}
