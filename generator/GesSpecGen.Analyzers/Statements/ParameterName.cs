using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.Analyzers.Statements;

/// <summary>Finds the name that a parameter of a statement has after its value.</summary>
internal static class ParameterName
{
    public static string Of(ExpressionSyntax value)
    {
        string name = Word(value).TrimStart('@', '_');
        return name.Length == 0 ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static string Word(ExpressionSyntax value) => value switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "ToString" } access => Word(access.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        InvocationExpressionSyntax call => Word(call.Expression),
        ParenthesizedExpressionSyntax parenthesized => Word(parenthesized.Expression),
        ElementAccessExpressionSyntax element => Word(element.Expression),
        PostfixUnaryExpressionSyntax postfix => Word(postfix.Operand),
        _ => "",
    };
}
