using System.Collections.Immutable;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Functions that make one value of those of many rows.</summary>
internal static class Aggregates
{
    private static readonly HashSet<string> _names = ["count", "sum", "avg", "min", "max", "collect"];

    public static bool Has(string function) => _names.Contains(function);

    public static bool AreIn(Expression expression) => expression switch
    {
        Call call => Has(call.Function) || call.Arguments.Any(AreIn),
        PropertyOf property => AreIn(property.Owner),
        ListOf list => list.Items.Any(AreIn),
        MapOf map => map.Members.Any(static member => AreIn(member.Value)),
        Unary unary => AreIn(unary.Operand),
        Binary binary => AreIn(binary.Left) || AreIn(binary.Right),
        _ => false,
    };

    public static CypherValue Apply(string function, ImmutableArray<CypherValue> values) => function switch
    {
        "count" => CypherValue.Of(values.Length),
        "collect" => Lists.Of(values),
        "sum" => Sum(values),
        "avg" => Sum(values) is Plain sum && !values.IsEmpty ? CypherValue.Of(sum.Value.GetDouble() / values.Length) : CypherValue.Null,
        "min" => values.Order(CypherOrder.Instance).FirstOrDefault(CypherValue.Null),
        "max" => values.Order(CypherOrder.Instance).LastOrDefault(CypherValue.Null),
        _ => throw new GraphException(GraphCodes.StatementFailed, $"Unknown function '{function}'"),
    };

    private static CypherValue Sum(ImmutableArray<CypherValue> values) => values.Aggregate(CypherValue.Of(0), static (sum, value) => Arithmetic.Apply(BinaryOperator.Add, sum, value));
}
