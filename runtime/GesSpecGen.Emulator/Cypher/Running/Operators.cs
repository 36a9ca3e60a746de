using System.Text.Json;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Operators. What is compared with nothing, or with what it cannot be compared with, is unknown: null.</summary>
internal static class Operators
{
    public static CypherValue Apply(UnaryOperator operation, CypherValue operand) => operation switch
    {
        UnaryOperator.Not => Of(!Truth(operand)),
        UnaryOperator.IsNull => CypherValue.Of(operand.IsNull),
        UnaryOperator.IsNotNull => CypherValue.Of(!operand.IsNull),
        _ => Arithmetic.Apply(BinaryOperator.Subtract, CypherValue.Of(0), operand),
    };

    public static CypherValue Apply(BinaryOperator operation, CypherValue left, CypherValue right) => operation switch
    {
        BinaryOperator.And => Of(Truth(left) & Truth(right)),
        BinaryOperator.Or => Of(Truth(left) | Truth(right)),
        BinaryOperator.Xor => Of(Truth(left) ^ Truth(right)),
        BinaryOperator.Equal => Of(AreEqual(left, right)),
        BinaryOperator.NotEqual => Of(!AreEqual(left, right)),
        BinaryOperator.Less => Of(Order(left, right) is { } order ? order < 0 : null),
        BinaryOperator.LessOrEqual => Of(Order(left, right) is { } order ? order <= 0 : null),
        BinaryOperator.Greater => Of(Order(left, right) is { } order ? order > 0 : null),
        BinaryOperator.GreaterOrEqual => Of(Order(left, right) is { } order ? order >= 0 : null),
        BinaryOperator.In => Of(Lists.Items(right) is { } items ? IsAmong(left, items) : null),
        BinaryOperator.StartsWith => Texts(left, right, static (text, part) => text.StartsWith(part, StringComparison.Ordinal)),
        BinaryOperator.EndsWith => Texts(left, right, static (text, part) => text.EndsWith(part, StringComparison.Ordinal)),
        BinaryOperator.Contains => Texts(left, right, static (text, part) => text.Contains(part, StringComparison.Ordinal)),
        _ => Arithmetic.Apply(operation, left, right),
    };

    private static bool? AreEqual(CypherValue left, CypherValue right)
    {
        if (left.IsNull || right.IsNull)
            return null;
        return left is Plain one && right is Plain other ? ValueOrder.AreEqual(one.Value, other.Value) : left.Key == right.Key;
    }

    private static bool? IsAmong(CypherValue value, IEnumerable<CypherValue> items)
    {
        List<bool?> equal = [.. items.Select(item => AreEqual(value, item))];
        return equal.Contains(true) ? true : equal.Contains(null) ? null : false;
    }

    private static int? Order(CypherValue left, CypherValue right) => left is Plain one && right is Plain other ? ValueOrder.Compare(one.Value, other.Value) : null;

    private static bool? Truth(CypherValue value) => value is not Plain plain ? null : plain.Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static CypherValue Texts(CypherValue left, CypherValue right, Func<string, string, bool> test) =>
        Of(left is Plain { Value: { ValueKind: JsonValueKind.String } text } && right is Plain { Value: { ValueKind: JsonValueKind.String } part } ? test(text.GetString()!, part.GetString()!) : null);

    private static CypherValue Of(bool? truth) => CypherValue.Of(truth);
}
