using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.Analyzers.Statements;

/// <summary>Takes the expression of a statement apart: interpolated strings, strings that are added, and formats.</summary>
internal static class StatementParts
{
    public static ImmutableArray<StatementPart> Of(ExpressionSyntax statement, SemanticModel model, CancellationToken stop)
    {
        ImmutableArray<StatementPart>.Builder parts = ImmutableArray.CreateBuilder<StatementPart>();
        Add(parts, statement, model, stop);
        return parts.ToImmutable();
    }

    /// <summary>The strings that are added, from left to right.</summary>
    public static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax sum) => sum switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add => Operands(add.Left).Append(add.Right),
        _ => [sum],
    };

    private static void Add(ImmutableArray<StatementPart>.Builder parts, ExpressionSyntax expression, SemanticModel model, CancellationToken stop)
    {
        if (model.GetConstantValue(expression, stop) is { HasValue: true, Value: var constant })
        {
            parts.Add(StatementPart.Of(Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture) ?? ""));
            return;
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized when model.GetTypeInfo(parenthesized, stop).Type?.SpecialType == SpecialType.System_String:
                Add(parts, parenthesized.Expression, model, stop);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } add when model.GetTypeInfo(add, stop).Type?.SpecialType == SpecialType.System_String:
                Add(parts, add.Left, model, stop);
                Add(parts, add.Right, model, stop);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                AddContents(parts, interpolated, model, stop);
                break;
            case InvocationExpressionSyntax call when FormatCall.Of(call, model, stop) is { } format:
                parts.AddRange(format.Parts());
                break;
            default:
                parts.Add(new StatementPart("", expression));
                break;
        }
    }

    private static void AddContents(ImmutableArray<StatementPart>.Builder parts, InterpolatedStringExpressionSyntax interpolated, SemanticModel model, CancellationToken stop)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
                parts.Add(StatementPart.Of(text.TextToken.ValueText));
            else if (content is InterpolationSyntax hole)
                parts.Add(OfHole(hole, model, stop));
        }
    }

    private static StatementPart OfHole(InterpolationSyntax hole, SemanticModel model, CancellationToken stop)
    {
        if (model.GetConstantValue(hole.Expression, stop) is { HasValue: true, Value: string constant })
            return StatementPart.Of(constant);
        return new StatementPart("", hole.Expression) { Format = $"{hole.AlignmentClause}{hole.FormatClause}" };
    }
}
