using System.Text.Json.Nodes;
using GesSpecGen.Contract.Tests.Spec;

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
        Layout.WithNewMembers => (JsonObject)Extended(example.Answer)!,
        Layout.WithNulls => new JsonObject(example.Answer!.Select(member => KeyValuePair.Create(member.Key, IsJobId(example, member.Key) ? member.Value?.DeepClone() : null))),
        _ => example.Answer!,
    };

    private static JsonNode? Reversed(JsonNode? json) => json switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(static member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => json?.DeepClone(),
    };

    private static JsonNode? Extended(JsonNode? json) => json switch
    {
        JsonObject members => new JsonObject(
        [
            new("brand_new", new JsonObject { ["a"] = new JsonArray(1.50, null, "\u00e9\"\\") }),
            .. members.Select(static member => KeyValuePair.Create(member.Key, Extended(member.Value))),
            new("newer", null),
        ]),
        JsonArray items => new JsonArray([.. items.Select(Extended)]),
        _ => json?.DeepClone(),
    };

    // Without the id of its job, the answer is of no use to a handle.
    private static bool IsJobId(DocumentedExample example, string member) => example.Operation.Spec.Behaviour.Job?.Id.Text == member;
}
