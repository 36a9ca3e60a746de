using GesSpecGen.Analyzers.Statements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>The parameters that a statement gets; the same value twice is one parameter.</summary>
internal sealed class LiftedValues(IReadOnlyCollection<string> taken, SemanticModel model)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public List<(string Name, ExpressionSyntax Value)> All { get; } = [];

    /// <summary>The name of the parameter with a value; null where the value is no JSON value as it is.</summary>
    /// <param name="hole">The value.</param>
    /// <param name="format">Alignment and format.</param>
    /// <param name="isQuoted">The value stands in quotes of its own, so it is a text.</param>
    public string? Name(ExpressionSyntax hole, string format, bool isQuoted)
    {
        if (Value(hole, format, isQuoted) is not { } value)
            return null;
        string code = value.ToString();
        if (!_names.TryGetValue(code, out string? name))
        {
            _names.Add(code, name = Free(ParameterName.Of(hole)));
            All.Add((name, value));
        }

        return name;
    }

    private ExpressionSyntax? Value(ExpressionSyntax hole, string format, bool isQuoted)
    {
        ITypeSymbol? type = model.GetTypeInfo(hole).Type;
        bool isText = type?.SpecialType == SpecialType.System_String;
        if (format.Length == 0 && (isText || (!isQuoted && IsValue(type))))
            return Unwrapped(hole).WithoutTrivia();
        return isQuoted ? SyntaxFactory.ParseExpression($"$\"{{{hole.WithoutTrivia()}{format}}}\"") : null;
    }

    private static ExpressionSyntax Unwrapped(ExpressionSyntax hole) => hole is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : hole;

    private bool IsValue(ITypeSymbol? type) =>
        type is not null && model.Compilation.GetTypeByMetadataName("GesSpecGen.GesValue") is { } value && model.Compilation.ClassifyConversion(type, value).IsImplicit;

    private string Free(string name)
    {
        string free = name;
        for (int i = 2; taken.Contains(free) || All.Any(value => value.Name == free); i++)
            free = name + i;
        return free;
    }
}
