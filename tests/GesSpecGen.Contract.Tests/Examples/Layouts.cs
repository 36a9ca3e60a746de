using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Examples;

/// <summary>Ways in which a service may send the same answer, today or after its next release.</summary>
public enum Layout
{
    Documented,
    Reversed,
    WithNewMembers,
    WithNulls,
}

internal static class Layouts
{
    public static JsonObject Of(DocumentedExample example, Layout layout) => layout switch
    {
        Layout.Reversed => (JsonObject)Reversed(example.Answer)!,
        Layout.WithNewMembers => Extended(example.Answer!, example.Operation.Answer, example.Operation.Plane),
        Layout.WithNulls => new JsonObject(example.Answer!.Select(member => KeyValuePair.Create(member.Key, NamesTheHandle(example, member.Key) ? member.Value?.DeepClone() : null))),
        _ => example.Answer!,
    };

    private static JsonNode? Reversed(JsonNode? json) => json switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(static member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => json?.DeepClone(),
    };

    private static JsonObject Extended(JsonObject members, IReadOnlyCollection<RowSpec> rows, string plane) => new(
    [
        new("brand_new", new JsonObject { ["a"] = new JsonArray(1.50, null, "\u00e9\"\\") }),
        .. members.Select(member => KeyValuePair.Create(member.Key, rows.FirstOrDefault(row => row.IsCalled(member.Key)) is { IsJsonText: false } row ? Extended(member.Value, row.Type, plane) : member.Value?.DeepClone())),
        new("newer", null),
    ]);

    // A map has free names: a new one is no new member.
    private static JsonNode? Extended(JsonNode? json, TypeReference type, string plane) => (json, type.Kind) switch
    {
        ({ } value, TypeKind.Named) when Cases.Union(type, plane) is { } union => Cases.Of(union, value, plane)?.Type is { } part ? Extended(value, part, plane) : value.DeepClone(),
        (JsonObject entries, TypeKind.Map) => new JsonObject(entries.Select(entry => KeyValuePair.Create(entry.Key, Extended(entry.Value, type.Item!, plane)))),
        (JsonArray items, TypeKind.Array) => new JsonArray([.. items.Select(item => Extended(item, type.Item!, plane))]),
        (JsonArray entries, TypeKind.Entries) => new JsonArray([.. entries.Select(entry => Extended(entry, type.Entry, plane))]),
        (JsonObject members, TypeKind.Named) => Extended(members, [.. Documentation.Spec.Type(plane, type.Name)!.Members], plane),
        _ => json?.DeepClone(),
    };

    // Without the id of its job or transaction, the answer is of no use to a handle.
    private static bool NamesTheHandle(DocumentedExample example, string member) =>
        example.Operation.Spec.Behaviour is var behaviour && (behaviour.Job?.Id.Text == member || behaviour.Transaction?.Id.Text == member);
}
