using System.Text.Json;
using GesSpecGen.Emulator.Graphs;
using GesSpecGen.Emulator.Operations;

namespace GesSpecGen.Emulator.Filters;

/// <summary>Conditions on properties, each joined with those before it.</summary>
internal sealed class VertexFilters
{
    private readonly List<(Func<PropertyMap, bool> Holds, bool IsAlternative)> _conditions = [];

    public static VertexFilters Read(IEnumerable<JsonElement> filters)
    {
        VertexFilters read = new();
        foreach (JsonElement filter in filters)
            read._conditions.Add((Condition(filter.Text("propertyName")!, filter.Text("predicate")!, [.. filter.Texts("values")]), filter.Text("type") == "or"));
        return read;
    }

    public bool Allow(PropertyMap properties)
    {
        bool allows = true;
        for (int index = 0; index < _conditions.Count; index++)
        {
            bool holds = _conditions[index].Holds(properties);
            allows = index > 0 && _conditions[index].IsAlternative ? allows || holds : allows && holds;
        }

        return allows;
    }

    private static Func<PropertyMap, bool> Condition(string name, string predicate, IReadOnlyList<string> values) => predicate switch
    {
        "has" => properties => properties.Has(name),
        "hasNot" => properties => !properties.Has(name),
        "range" => Range(name, values),
        "=" or "<" or ">" or "<=" or ">=" when values.Count == 1 => properties => properties[name].Any(value => Compares(predicate, ValueOrder.CompareWithText(value, values[0]))),
        "=" or "<" or ">" or "<=" or ">=" => throw Invalid($"predicate {predicate} takes one value, not {values.Count}"),
        _ => throw Invalid($"predicate {predicate} needs a full text index, which the graph does not have"),
    };

    private static Func<PropertyMap, bool> Range(string name, IReadOnlyList<string> values) => values.Count == 2
        ? properties => properties[name].Any(value => ValueOrder.CompareWithText(value, values[0]) >= 0 && ValueOrder.CompareWithText(value, values[1]) <= 0)
        : throw Invalid($"predicate range takes two values, not {values.Count}");

    private static bool Compares(string predicate, int? order) => predicate switch
    {
        "=" => order == 0,
        "<" => order < 0,
        ">" => order > 0,
        "<=" => order <= 0,
        _ => order >= 0,
    };

    private static GraphException Invalid(string message) => new(GraphCodes.InvalidVertexFilter, message);
}
