using System.Collections.Immutable;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>The values of the variables at one place of the graph.</summary>
internal sealed class Row
{
    public static readonly Row Empty = new(ImmutableDictionary.Create<string, CypherValue>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, CypherValue> _values;

    private Row(ImmutableDictionary<string, CypherValue> values) => _values = values;

    public CypherValue this[string variable] => Find(variable) ?? throw new GraphException(GraphCodes.StatementFailed, $"Variable `{variable}` not defined");

    public CypherValue? Find(string variable) => _values.GetValueOrDefault(variable);

    public Row With(string? variable, CypherValue value) => variable is null ? this : new(_values.SetItem(variable, value));
}
