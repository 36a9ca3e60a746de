using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers;

/// <summary>Looks through what changes nothing of a value.</summary>
internal static class Operations
{
    public static IOperation WithoutConversion(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { Conversion.IsUserDefined: false } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The call whose task is awaited, or given, behind <c>ConfigureAwait</c>.</summary>
    public static IInvocationOperation? Call(this IOperation operation)
    {
        IOperation at = operation.WithoutConversion();
        if (at is IAwaitOperation awaited)
            at = awaited.Operation.WithoutConversion();
        if (at is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task })
            at = task.WithoutConversion();
        return at as IInvocationOperation;
    }

    /// <summary>What a call gives in the end: the result of its task, or itself.</summary>
    public static ITypeSymbol? Result(this IInvocationOperation call) => call.Type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : call.Type;

    /// <summary>The whole body that an operation stands in.</summary>
    public static IOperation Root(this IOperation operation)
    {
        IOperation at = operation;
        while (at.Parent is { } parent)
            at = parent;
        return at;
    }
}
