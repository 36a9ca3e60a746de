using System.Text.Json;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Filters;

/// <summary>What vertices are ordered by. Without an order they come as they were added.</summary>
internal sealed class VertexSorts
{
    private static readonly Comparer<JsonElement> _values = Comparer<JsonElement>.Create(static (left, right) => ValueOrder.Compare(left, right) ?? Rank(left) - Rank(right));

    private readonly List<(Func<VertexEntry, JsonElement> Key, bool IsDescending)> _keys = [];

    public static VertexSorts Read(IEnumerable<JsonElement> sorts)
    {
        VertexSorts read = new();
        foreach (JsonElement sort in sorts)
            read._keys.Add((Key(sort), sort.Text("orderValue") == "decr"));
        return read;
    }

    public IEnumerable<VertexEntry> Apply(IEnumerable<VertexEntry> vertices)
    {
        IOrderedEnumerable<VertexEntry> ordered = vertices.OrderBy(static _ => 0);
        return _keys.Aggregate(ordered, static (sorted, key) => key.IsDescending ? sorted.ThenByDescending(key.Key, _values) : sorted.ThenBy(key.Key, _values));
    }

    private static Func<VertexEntry, JsonElement> Key(JsonElement sort) => (sort.Text("propertyName"), sort.Text("key")) switch
    {
        ({ } property, _) => vertex => vertex.Properties[property].FirstOrDefault(JsonValues.Null),
        (_, "label") => static vertex => JsonValues.Of(vertex.Label),
        _ => static vertex => JsonValues.Of(vertex.Id),
    };

    // What cannot be compared is ordered by its kind; what is missing comes first.
    private static int Rank(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => 0,
        JsonValueKind.True or JsonValueKind.False => 1,
        JsonValueKind.Number => 2,
        _ => 3,
    };
}
