using System.Text;
using GesSpecGen.Analyzers.Statements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>An interpolated string whose values are named instead; if none is left, it becomes a plain string of its kind.</summary>
internal sealed class LiftedInterpolation(InterpolatedStringExpressionSyntax original, HashSet<ExpressionSyntax> holes, LiftedValues values, SemanticModel model)
{
    private readonly bool _isRaw = original.StringStartToken.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken) || original.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
    private readonly StringBuilder _code = new();
    private readonly StringBuilder _before = new();
    private bool _hasHoles;
    private int _skip;

    public ExpressionSyntax Write()
    {
        for (int i = 0; i < original.Contents.Count; i++)
        {
            if (original.Contents[i] is InterpolationSyntax hole)
                Add(hole, i + 1 < original.Contents.Count ? original.Contents[i + 1] as InterpolatedStringTextSyntax : null);
            else
                Add((InterpolatedStringTextSyntax)original.Contents[i]);
        }

        string start = original.StringStartToken.Text, text = _code.ToString(), end = original.StringEndToken.Text;
        if (_hasHoles)
            return SyntaxFactory.ParseExpression(start + text + end);
        return SyntaxFactory.ParseExpression(start.Replace("$", "") + (_isRaw ? text : text.Replace("{{", "{").Replace("}}", "}")) + end);
    }

    private void Add(InterpolatedStringTextSyntax text)
    {
        _code.Append(text.ToString().Substring(_skip));
        _before.Append(text.TextToken.ValueText);
        _skip = 0;
    }

    private void Add(InterpolationSyntax hole, InterpolatedStringTextSyntax? next)
    {
        char? quote = ValuePlace.OpenQuote(_before.ToString());
        string mark = quote is { } open ? Mark(open) : "";
        bool isWhole = quote is null || (_before[_before.Length - 1] == quote && _code.ToString().EndsWith(mark, StringComparison.Ordinal) && next?.ToString().StartsWith(mark, StringComparison.Ordinal) == true);
        string? name = isWhole && holes.Contains(hole.Expression) ? values.Name(hole.Expression, $"{hole.AlignmentClause}{hole.FormatClause}", quote is not null) : null;
        if (name is not null)
        {
            _code.Length -= mark.Length;
            _skip = mark.Length;
            _code.Append('$').Append(name);
        }
        else
        {
            _hasHoles = true;
            _code.Append(hole);
        }

        _before.Append(model.GetConstantValue(hole.Expression) is { HasValue: true, Value: string constant } ? constant : "x");
    }

    // How a quote of the statement is written in C#.
    private string Mark(char quote) =>
        quote == '\'' || _isRaw ? quote.ToString() : original.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken) ? "\"\"" : "\\\"";
}
