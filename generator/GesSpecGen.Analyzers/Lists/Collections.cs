using GesSpecGen.Analyzers.Statements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Lists;

/// <summary>Calls that take all items of an asynchronous sequence into memory, whoever defines them.</summary>
internal static class Collections
{
    private static readonly HashSet<string> Collect = new(StringComparer.Ordinal) { "ToListAsync", "ToArrayAsync", "ToHashSetAsync", "ToDictionaryAsync", "ToLookupAsync", "ToImmutableArrayAsync", "ToImmutableListAsync" };

    // What gives no fewer items than it gets.
    private static readonly HashSet<string> Pass = new(StringComparer.Ordinal) { "Select", "Where", "WithCancellation", "ConfigureAwait", "AsPages", "OfType", "Cast", "OrderBy", "OrderByDescending", "Distinct", "Reverse", "Append", "Concat" };

    /// <summary>What is collected; null for other calls.</summary>
    public static IOperation? Source(IInvocationOperation call, GesTypes types) =>
        call.TargetMethod is { IsExtensionMethod: true, Parameters: [var first, ..] } && Collect.Contains(call.TargetMethod.Name) && GesTypes.Is(first.Type, types.AsyncEnumerable)
            ? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value
            : null;

    /// <summary>All pages of a list, or all rows of a statement without a limit, also behind what selects or sorts them.</summary>
    public static bool IsUnbounded(IOperation source, GesTypes types)
    {
        IOperation value = source.WithoutConversion();
        if (value is ILocalReferenceOperation use)
            value = Locals.OnlyValue(use)?.WithoutConversion() ?? value;
        if (value is not IInvocationOperation call)
            return false;
        if (GesTypes.Is(call.Type, types.Pageable))
            return true;
        if (GesTypes.Is(call.Type, types.Stream))
            return Statement.Of(call, types) is { Text.ConstantValue: { HasValue: true, Value: string text } } && StatementLimit.IsMissing(text);
        IOperation? inner = call.Instance ?? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;
        return inner is not null && Pass.Contains(call.TargetMethod.Name) && IsUnbounded(inner, types);
    }

    public static Location Place(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } ? name.GetLocation() : call.Syntax.GetLocation();
}
