using System.Text.Json;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>What happens to an edge that repeats one that is there already.</summary>
internal sealed record ParallelEdges(string Action, bool IgnoresLabel, IReadOnlyDictionary<string, string> TargetProperties)
{
    /// <summary>Reads an object, or the text of version 1.0.6, which is the action.</summary>
    public static ParallelEdges Read(JsonElement? json)
    {
        JsonElement given = json ?? JsonValues.Null;
        if (given.ValueKind == JsonValueKind.String)
            return new ParallelEdges(given.GetString()!, true, new Dictionary<string, string>());
        return new ParallelEdges(given.Text("action") ?? "allow", given.Flag("ignoreLabel", otherwise: true), Targets(given));
    }

    /// <summary>Adds an edge; gives the one that is there now.</summary>
    public (GraphState State, EdgeEntry Edge) Add(GraphState state, EdgeEntry edge)
    {
        EdgeEntry? alike = Action == "allow" ? null : state.EdgesFrom(edge.Source).FirstOrDefault(kept => kept.Target == edge.Target && IsAlike(kept, edge));
        if (alike is not null && Action == "ignore")
            return (state, alike);
        EdgeEntry added = edge with { Index = alike?.Index ?? state.NextIndex(edge.Source, edge.Target) };
        return (state.With(added), added);
    }

    private bool IsAlike(EdgeEntry kept, EdgeEntry edge)
    {
        if (TargetProperties.Count == 0)
            return IgnoresLabel || kept.Label == edge.Label;
        if (kept.Label != edge.Label)
            return false;
        return !TargetProperties.TryGetValue(edge.Label, out string? property) || IsSingleAndEqual(kept, edge, property);
    }

    // Values of a property that holds several are never equal.
    private static bool IsSingleAndEqual(EdgeEntry kept, EdgeEntry edge, string property) =>
        kept.Properties[property] is [var one] && edge.Properties[property] is [var other] && ValueOrder.AreEqual(one, other);

    // With the action override alone; of several properties of a label the first counts.
    private static Dictionary<string, string> Targets(JsonElement given) => given.Text("action") != "override" ? [] : given.Items("targetProperties")
        .Where(static target => target.Texts("properties").Any())
        .GroupBy(static target => target.Text("label")!, StringComparer.Ordinal)
        .ToDictionary(static named => named.Key, static named => named.First().Texts("properties").First(), StringComparer.Ordinal);
}
