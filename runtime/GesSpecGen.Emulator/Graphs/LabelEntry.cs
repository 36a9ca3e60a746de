using System.Collections.Immutable;
using System.Text.Json;

namespace GesSpecGen.Emulator.Graphs;

/// <summary>A label of the metadata, with how many values its properties hold.</summary>
internal sealed record LabelEntry(string Name, ImmutableDictionary<string, string> Cardinalities)
{
    /// <summary>What a vertex or an edge without a label has.</summary>
    public const string Default = "__DEFAULT__";

    /// <summary>Reads the properties of a label that a request adds: definitions, or names alone.</summary>
    public static LabelEntry Read(JsonElement label) => new(
        label.Text("name") ?? "",
        label.Items("properties").Select(static item => item.Member("property")).Where(static property => property is not null)
            .GroupBy(static property => property!.Value.Text("name") ?? "", StringComparer.Ordinal)
            .ToImmutableDictionary(static named => named.Key, static named => named.Last()!.Value.Text("cardinality") ?? "single", StringComparer.Ordinal));
}
