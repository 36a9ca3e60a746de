using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.Analyzers.Statements;

/// <summary>A stretch of a statement: text, or an expression whose value only comes when the program runs.</summary>
internal sealed record StatementPart(string Text, ExpressionSyntax? Hole)
{
    /// <summary>How the value is written into a text: alignment and format of an interpolation.</summary>
    public string Format { get; init; } = "";

    public static StatementPart Of(string text) => new(text, null);
}
