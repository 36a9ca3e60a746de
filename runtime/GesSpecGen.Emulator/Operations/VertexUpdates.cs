using System.Collections.Immutable;
using System.Text.Json;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Updates, adds or deletes values of properties of vertices: of all of them, or of none.</summary>
internal static class VertexUpdates
{
    public static GraphReply Apply(GraphCall call)
    {
        bool passesOver = call.Body.Flag("ignoreError");
        string action = call.Query("action_id") ?? "";
        call.Graph.Change(state => call.Body.Items("vertices").Aggregate(state, (changed, update) => Changed(changed, update, action, passesOver)));
        return GraphReply.Success;
    }

    private static GraphState Changed(GraphState state, JsonElement update, string action, bool passesOver)
    {
        string id = update.Text("vertex")!;
        if (state.Vertex(id) is not { } vertex)
            return passesOver ? state : throw new GraphException(GraphCodes.UpdateVertexFailed, $"vertex [{id}] does not exist");
        PropertyMap given = PropertyMap.Read(update.Member("properties"));
        LabelEntry? label = state.Labels.GetValueOrDefault(vertex.Label);
        return state.With(vertex with { Properties = given.Names.Aggregate(vertex.Properties, (kept, name) => kept.With(name, Values(action, label?.Cardinalities.GetValueOrDefault(name), kept[name], given[name]))) });
    }

    private static ImmutableArray<JsonElement> Values(string action, string? cardinality, ImmutableArray<JsonElement> kept, ImmutableArray<JsonElement> given) => action switch
    {
        "batch-del" => [.. kept.Where(value => !Contains(given, value))],
        "batch-add" when cardinality == "set" => [.. kept, .. given.Where(value => !Contains(kept, value))],
        "batch-add" when cardinality != "single" => [.. kept, .. given],
        _ => given,
    };

    private static bool Contains(ImmutableArray<JsonElement> values, JsonElement value) => values.Any(other => ValueOrder.AreEqual(other, value));
}
