using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>Parameters that are an argument of the call.</summary>
internal sealed class ParameterArgument : ParameterPlace
{
    private readonly string _name;
    private readonly int _statement;
    private readonly int _given;

    private ParameterArgument(InvocationExpressionSyntax call, ExpressionSyntax? given, (string Name, int Statement, int Given) place)
        : base(call, given) => (_name, _statement, _given) = place;

    public static ParameterArgument? Of(IInvocationOperation call)
    {
        IArgumentOperation? parameters = call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Type.Name: "GesParameters" });
        if (call.Syntax is not InvocationExpressionSyntax syntax || parameters?.Parameter is not { } parameter)
            return null;
        SeparatedSyntaxList<ArgumentSyntax> arguments = syntax.ArgumentList.Arguments;
        SyntaxNode? statement = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal - 1)?.Syntax;
        int given = parameters.ArgumentKind == ArgumentKind.Explicit ? arguments.IndexOf(argument => argument == parameters.Syntax) : -1;
        return new ParameterArgument(syntax, given < 0 ? null : arguments[given].Expression, (parameter.Name, arguments.IndexOf(argument => argument == statement), given));
    }

    public override SyntaxNode With(SyntaxNode current, IReadOnlyList<(string Name, ExpressionSyntax Value)> values)
    {
        InvocationExpressionSyntax call = (InvocationExpressionSyntax)current;
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (_given >= 0)
        {
            ArgumentSyntax given = arguments[_given];
            return call.ReplaceNode(given.Expression, Extend(given.Expression, "new()", values).WithTriviaFrom(given.Expression));
        }

        ArgumentSyntax added = SyntaxFactory.Argument(Extend(null, "new()", values));
        if (arguments[_statement].NameColon is not null)
            added = added.WithNameColon(SyntaxFactory.NameColon(_name).WithTrailingTrivia(SyntaxFactory.Space));
        List<SyntaxNodeOrToken> list = [.. arguments.GetWithSeparators()];
        list.Insert((_statement * 2) + 1, SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space));
        list.Insert((_statement * 2) + 2, added);
        return call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(list)));
    }
}
