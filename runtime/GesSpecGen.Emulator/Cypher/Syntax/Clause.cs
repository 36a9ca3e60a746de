namespace GesSpecGen.Emulator.Cypher.Syntax;

/// <summary>A part of a statement that makes rows of rows.</summary>
internal abstract record Clause;

internal sealed record Match(IReadOnlyList<PathPattern> Paths, Expression? Where) : Clause;

internal sealed record Create(IReadOnlyList<PathPattern> Paths) : Clause;

internal sealed record Set(IReadOnlyList<Assignment> Assignments) : Clause;

internal sealed record Delete(bool Detaches, IReadOnlyList<Expression> Targets) : Clause;

/// <summary>Sets a property, all properties, or the label of what a variable names.</summary>
internal abstract record Assignment(string Variable);

internal sealed record PropertyAssignment(string Variable, string Property, Expression Value) : Assignment(Variable);

internal sealed record MapAssignment(string Variable, bool KeepsOthers, Expression Value) : Assignment(Variable);

internal sealed record LabelAssignment(string Variable, string Label) : Assignment(Variable);

internal sealed record Projection(bool IsDistinct, IReadOnlyList<Column> Columns, IReadOnlyList<SortKey> Order, Expression? Skip, Expression? Limit);

internal sealed record Column(Expression Value, string Name);

internal sealed record SortKey(Expression Value, bool IsDescending);

/// <summary>A statement: what it does, and what it returns.</summary>
internal sealed record Statement(IReadOnlyList<Clause> Clauses, Projection? Return)
{
    public bool Changes => Clauses.Any(static clause => clause is not Match);
}
