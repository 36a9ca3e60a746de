using System.Collections.Immutable;
using System.Text.Json;
using GesSpecGen.Emulator.Cypher.Syntax;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Runs one statement on a graph as it is at one moment; gives the graph as it is afterwards.</summary>
internal sealed class CypherRun(GraphState before, JsonElement parameters)
{
    public GraphState State { get; private set; } = before;

    public CypherStats Stats { get; } = new();

    private Evaluator Evaluator => new(State, parameters);

    public IReadOnlyList<ImmutableArray<CypherValue>> Rows(Statement statement)
    {
        IReadOnlyList<Row> rows = [Row.Empty];
        foreach (Clause clause in statement.Clauses)
            rows = Apply(clause, rows);
        return statement.Return is { } projection ? new Projector(Evaluator).Apply(projection, rows) : [];
    }

    private IReadOnlyList<Row> Apply(Clause clause, IReadOnlyList<Row> rows)
    {
        switch (clause)
        {
            case Match match:
                Evaluator evaluator = Evaluator;
                PatternMatcher matcher = new(State, evaluator);
                return [.. rows.SelectMany(row => matcher.Find(row, match.Paths)).Where(row => evaluator.Holds(match.Where, row))];
            case Create create:
                Creator creator = new(State, parameters, Stats);
                IReadOnlyList<Row> created = [.. rows.Select(row => creator.Add(row, create.Paths))];
                State = creator.State;
                return created;
            case Set set:
                Setter setter = new(parameters, Stats);
                foreach (Row row in rows)
                    State = set.Assignments.Aggregate(State, (state, assignment) => setter.Apply(state, row, assignment));
                return rows;
            case Delete delete:
                State = new Deleter(delete.Detaches, Stats).Apply(State, [.. rows.SelectMany(row => delete.Targets.Select(target => Evaluator.Of(target, row)))]);
                return rows;
            default:
                throw new ArgumentException($"A {clause.GetType().Name} cannot be run.", nameof(clause));
        }
    }
}
