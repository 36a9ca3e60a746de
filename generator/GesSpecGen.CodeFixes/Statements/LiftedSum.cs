using System.Text;
using GesSpecGen.Analyzers.Statements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>Strings that are added, whose values are named instead. The literals around a value become one; the others stay as they are.</summary>
internal sealed class LiftedSum(ExpressionSyntax original, HashSet<ExpressionSyntax> holes, LiftedValues values, SemanticModel model)
{
    private readonly List<Piece> _pieces = [];
    private readonly StringBuilder _before = new();

    public ExpressionSyntax Write()
    {
        ExpressionSyntax[] operands = [.. StatementParts.Operands(original)];
        string source = original.ToString();
        for (int i = 0, at = original.SpanStart; i < operands.Length; at = operands[i++].Span.End)
            Add(operands[i], source.Substring(at - original.SpanStart, operands[i].SpanStart - at), i + 1 < operands.Length ? Literal(operands[i + 1]) : null);
        return SyntaxFactory.ParseExpression(string.Concat(_pieces.Select(static piece => piece.Separator + piece.Code)));
    }

    private void Add(ExpressionSyntax operand, string separator, string? next)
    {
        Piece? last = _pieces.Count == 0 ? null : _pieces[_pieces.Count - 1];
        if (Literal(operand) is { } text)
        {
            if (last is { IsLifted: true })
                Join(last, text);
            else
                _pieces.Add(new Piece(separator, operand.ToString(), text));
            _before.Append(text);
        }
        else if (last?.Text is not null && Name(operand, last.Text, next) is { } name)
        {
            Lift(last, name);
            _before.Append('x');
        }
        else
        {
            _pieces.Add(new Piece(separator, operand.ToString(), null));
            _before.Append(model.GetConstantValue(operand) is { HasValue: true, Value: { } constant } ? constant : "x");
        }
    }

    private string? Name(ExpressionSyntax operand, string before, string? next)
    {
        if (!holes.Contains(operand))
            return null;
        string quote = ValuePlace.OpenQuote(_before.ToString())?.ToString() ?? "";
        return quote.Length == 0 || (before.EndsWith(quote, StringComparison.Ordinal) && next?.StartsWith(quote, StringComparison.Ordinal) == true)
            ? values.Name(operand, "", quote.Length > 0)
            : null;
    }

    private void Lift(Piece piece, string name)
    {
        int quote = ValuePlace.OpenQuote(_before.ToString()) is null ? 0 : 1;
        piece.Write(piece.Text!.Substring(0, piece.Text.Length - quote) + "$" + name);
        piece.IsLifted = true;
        piece.Skip = quote;
    }

    private static void Join(Piece piece, string text)
    {
        piece.Write(piece.Text + text.Substring(piece.Skip));
        piece.IsLifted = false;
    }

    private static string? Literal(ExpressionSyntax operand) => operand is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal ? literal.Token.ValueText : null;

    private sealed class Piece(string separator, string code, string? text)
    {
        public string Separator { get; } = separator;

        public string Code { get; private set; } = code;

        /// <summary>The value of a literal.</summary>
        public string? Text { get; private set; } = text;

        /// <summary>It ends with a parameter, so the next literal belongs to it.</summary>
        public bool IsLifted { get; set; }

        public int Skip { get; set; }

        public void Write(string text)
        {
            Text = text;
            Code = SyntaxFactory.Literal(text).Text;
        }
    }
}
