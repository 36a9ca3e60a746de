using System.Collections.Immutable;
using System.Text.Json;
using GesSpecGen.Emulator.Graphs;

namespace GesSpecGen.Emulator.Cypher.Running;

/// <summary>Lists of values: JSON, unless there are vertices or edges in them.</summary>
internal static class Lists
{
    public static CypherValue Of(ImmutableArray<CypherValue> items) =>
        items.All(static item => item is Plain) ? new Plain(JsonValues.List(items.Select(static item => ((Plain)item).Value))) : new Several(items);

    /// <summary>The items of a list; null where the value is none.</summary>
    public static ImmutableArray<CypherValue>? Items(CypherValue value) => value switch
    {
        Several several => several.Items,
        Plain { Value: { ValueKind: JsonValueKind.Array } list } => [.. list.EnumerateArray().Select(static item => new Plain(item))],
        _ => null,
    };
}
