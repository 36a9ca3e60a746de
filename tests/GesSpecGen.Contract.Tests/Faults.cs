using System.Text.Json;
using System.Text.Json.Nodes;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace GesSpecGen.Contract.Tests;

/// <summary>Collects all that is wrong, to show it at once.</summary>
internal sealed class Faults
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _faults = [];

    public void Add(string fault) => _faults.Add(fault);

    public void AddRange(IEnumerable<string> faults) => _faults.AddRange(faults);

    public void Demand(string what, string? expected, string? actual)
    {
        if (expected != actual)
            Add($"{what} is '{actual}', not '{expected}'.");
    }

    /// <summary>The order of members does not matter, that of items does.</summary>
    public void DemandJson(string what, JsonNode? expected, JsonNode? actual)
    {
        if (!JsonNode.DeepEquals(expected, actual))
            Add($"{what} differs (- expected, + actual):\n{Difference(Text(expected), Text(actual))}");
    }

    public void Assert() => Xunit.Assert.True(_faults.Count == 0, string.Join("\n", _faults.Prepend($"{_faults.Count} found:")));

    private static string Difference(string expected, string actual) => string.Join('\n', InlineDiffBuilder.Diff(expected, actual).Lines
        .Select(static line => (line.Type switch { ChangeType.Deleted => "- ", ChangeType.Inserted => "+ ", _ => "  " }) + line.Text));

    private static string Text(JsonNode? json) => Sorted(json)?.ToJsonString(Indented) ?? "null";

    private static JsonNode? Sorted(JsonNode? json) => json switch
    {
        JsonObject members => new JsonObject(members.OrderBy(static member => member.Key, StringComparer.Ordinal).Select(static member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => json?.DeepClone(),
    };
}
