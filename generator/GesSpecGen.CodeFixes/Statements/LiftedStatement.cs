using System.Text.RegularExpressions;
using GesSpecGen.Analyzers.Statements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.CodeFixes.Statements;

/// <summary>A statement whose values have become parameters.</summary>
internal sealed record LiftedStatement(ExpressionSyntax Original, ExpressionSyntax Text, IReadOnlyList<(string Name, ExpressionSyntax Value)> Values)
{
    private static readonly Regex Parameter = new(@"\$(\w+)");

    /// <summary>Null where none of the values can be a parameter.</summary>
    public static LiftedStatement? Of(ExpressionSyntax statement, IEnumerable<string> names, SemanticModel model, CancellationToken stop)
    {
        HashSet<ExpressionSyntax> holes = [.. StatementHoles.Of(statement, model, stop).Select(static part => part.Hole!)];
        IEnumerable<string> named = StatementParts.Of(statement, model, stop)
            .SelectMany(static part => Parameter.Matches(part.Text).Cast<Match>()).Select(static match => match.Groups[1].Value);
        LiftedValues values = new([.. names, .. named], model);
        ExpressionSyntax text = statement is InterpolatedStringExpressionSyntax interpolated
            ? new LiftedInterpolation(interpolated, holes, values, model).Write()
            : new LiftedSum(statement, holes, values, model).Write();
        return values.All.Count == 0 ? null : new LiftedStatement(statement, text, values.All);
    }
}
