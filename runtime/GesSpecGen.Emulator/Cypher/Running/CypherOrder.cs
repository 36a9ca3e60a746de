using System.Text.Json;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>The order of rows: by kind where values cannot be compared, and null last.</summary>
internal sealed class CypherOrder : IComparer<CypherValue>
{
    public static CypherOrder Instance { get; } = new();

    public int Compare(CypherValue? x, CypherValue? y)
    {
        if (x is Plain left && y is Plain right)
            return ValueOrder.Compare(left.Value, right.Value) ?? Rank(left) - Rank(right);
        return x is not null && y is not null && Rank(x) == Rank(y) ? string.CompareOrdinal(x.Key, y.Key) : Rank(x) - Rank(y);
    }

    private static int Rank(CypherValue? value) => value switch
    {
        VertexName => 1,
        EdgeName => 2,
        Several => 3,
        Plain plain => plain.Value.ValueKind switch
        {
            JsonValueKind.Object => 0,
            JsonValueKind.Array => 3,
            JsonValueKind.String => 4,
            JsonValueKind.True or JsonValueKind.False => 5,
            JsonValueKind.Number => 6,
            _ => 7,
        },
        _ => 7,
    };
}
