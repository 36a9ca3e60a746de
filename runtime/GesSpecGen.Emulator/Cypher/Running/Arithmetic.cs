using System.Text.Json;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Sums and the like: of whole numbers a whole number. Texts are joined.</summary>
internal static class Arithmetic
{
    public static CypherValue Apply(BinaryOperator operation, CypherValue left, CypherValue right)
    {
        if (left.IsNull || right.IsNull)
            return CypherValue.Null;
        if (left is not Plain { Value: var one } || right is not Plain { Value: var other })
            throw NotPossible(operation);
        if (operation == BinaryOperator.Add && one.ValueKind == JsonValueKind.String && other.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            return CypherValue.Of(one.GetString() + other);
        if (one.ValueKind != JsonValueKind.Number || other.ValueKind != JsonValueKind.Number)
            throw NotPossible(operation);
        return one.TryGetInt64(out long whole) && other.TryGetInt64(out long by) ? Whole(operation, whole, by) : CypherValue.Of(Fraction(operation, one.GetDouble(), other.GetDouble()));
    }

    private static CypherValue Whole(BinaryOperator operation, long left, long right)
    {
        try
        {
            return CypherValue.Of(checked(operation switch
            {
                BinaryOperator.Add => left + right,
                BinaryOperator.Subtract => left - right,
                BinaryOperator.Multiply => left * right,
                BinaryOperator.Divide => left / right,
                _ => left % right,
            }));
        }
        catch (ArithmeticException fault)
        {
            throw new GraphException(GraphCodes.StatementFailed, fault.Message);
        }
    }

    private static double? Fraction(BinaryOperator operation, double left, double right)
    {
        double result = operation switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            _ => left % right,
        };
        return double.IsFinite(result) ? result : null;
    }

    private static GraphException NotPossible(BinaryOperator operation) => new(GraphCodes.StatementFailed, $"{operation} is for numbers");
}
