using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Statements;

/// <summary>A call of <c>string.Format</c> whose format is constant.</summary>
internal sealed record FormatCall(string Format, IReadOnlyList<ExpressionSyntax> Values)
{
    private static readonly Regex Item = new(@"\{\{|\}\}|\{(?<index>[0-9]{1,6})[^{}]*\}", RegexOptions.CultureInvariant);

    public static FormatCall? Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken stop)
    {
        if (model.GetOperation(call, stop) is not IInvocationOperation { TargetMethod: { Name: "Format", ContainingType.SpecialType: SpecialType.System_String } } operation)
            return null;
        IArgumentOperation? format = operation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "format");
        return format is { Value.ConstantValue: { HasValue: true, Value: string text } }
            ? new FormatCall(text, [.. call.ArgumentList.Arguments.Where(argument => argument.SpanStart > format.Syntax.SpanStart).Select(static argument => argument.Expression)])
            : null;
    }

    public IEnumerable<StatementPart> Parts()
    {
        int start = 0;
        foreach (Match item in Item.Matches(Format))
        {
            yield return StatementPart.Of(Format.Substring(start, item.Index - start));
            yield return item.Groups["index"] is { Success: true } index && Value(int.Parse(index.Value, System.Globalization.CultureInfo.InvariantCulture)) is { } value
                ? new StatementPart("", value)
                : StatementPart.Of(item.Value.Substring(0, 1));
            start = item.Index + item.Length;
        }

        yield return StatementPart.Of(Format.Substring(start));
    }

    // Values may also come as one array.
    private ExpressionSyntax? Value(int index) => index < Values.Count ? Values[index] : Values.LastOrDefault();
}
