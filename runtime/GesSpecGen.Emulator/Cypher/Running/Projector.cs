using System.Collections.Immutable;
using System.Text.Json;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Makes the rows of a result of those that a statement found.</summary>
internal sealed class Projector(Evaluator evaluator)
{
    public IReadOnlyList<ImmutableArray<CypherValue>> Apply(Projection projection, IReadOnlyList<Row> rows)
    {
        IEnumerable<Projected> results = projection.Columns.Any(static column => Aggregates.AreIn(column.Value)) ? Grouped(projection, rows) : rows.Select(row => Of(projection, row, [row]));
        if (projection.IsDistinct)
            results = results.DistinctBy(static result => new Several(result.Values).Key);
        IOrderedEnumerable<Projected> ordered = results.OrderBy(static _ => 0);
        foreach (SortKey key in projection.Order)
            ordered = key.IsDescending
                ? ordered.ThenByDescending(result => evaluator.Of(key.Value, result.Row, result.Group), CypherOrder.Instance)
                : ordered.ThenBy(result => evaluator.Of(key.Value, result.Row, result.Group), CypherOrder.Instance);
        return [.. ordered.Skip(Count(projection.Skip) ?? 0).Take(Count(projection.Limit) ?? int.MaxValue).Select(static result => result.Values)];
    }

    // Where all columns are aggregates, there is one row, also of nothing.
    private IEnumerable<Projected> Grouped(Projection projection, IReadOnlyList<Row> rows)
    {
        List<Column> keys = [.. projection.Columns.Where(static column => !Aggregates.AreIn(column.Value))];
        if (keys.Count == 0)
            return [Of(projection, rows.Count > 0 ? rows[0] : Row.Empty, rows)];
        return rows.GroupBy(row => new Several([.. keys.Select(key => evaluator.Of(key.Value, row))]).Key, StringComparer.Ordinal).Select(group => Of(projection, group.First(), [.. group]));
    }

    private Projected Of(Projection projection, Row row, IReadOnlyList<Row> group)
    {
        ImmutableArray<CypherValue> values = [.. projection.Columns.Select(column => evaluator.Of(column.Value, row, group))];
        return new Projected(values, projection.Columns.Zip(values).Aggregate(row, static (named, column) => named.With(column.First.Name, column.Second)), group);
    }

    private int? Count(Expression? expression)
    {
        if (expression is null)
            return null;
        return evaluator.Of(expression, Row.Empty) is Plain { Value: { ValueKind: JsonValueKind.Number } number } && number.TryGetInt32(out int count) && count >= 0
            ? count
            : throw new GraphException(GraphCodes.StatementFailed, "SKIP and LIMIT take whole numbers from 0 on");
    }

    /// <summary>A row of the result, and what it can be ordered by: the columns and the variables behind them.</summary>
    private sealed record Projected(ImmutableArray<CypherValue> Values, Row Row, IReadOnlyList<Row> Group);
}
