using System.Text.Json;
using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Answers;

/// <summary>
/// Puts the ids of the request into a documented body: <c>job_id</c> of the path into <c>job_id</c> or <c>jobId</c>, and <c>graph_id</c> into the <c>id</c> of <c>graph</c>.
/// Items of lists stay: they are other things than the one that was asked for.
/// </summary>
internal static class IdPatch
{
    private const string IdEnd = "_id";

    public static void Apply(JsonNode? body, IReadOnlyDictionary<string, string> path)
    {
        if (body is not JsonObject members)
            return;
        foreach ((string name, string value) in path)
        {
            Set(members, name, value);
            if (name.EndsWith(IdEnd, StringComparison.Ordinal) && members[name[..^IdEnd.Length]] is JsonObject described)
                Set(described, "id", value);
        }

        foreach (JsonNode? member in members.Select(static member => member.Value).ToList())
            Apply(member, path);
    }

    private static void Set(JsonObject members, string name, string value)
    {
        if (SameName.In(members, name) is { } spelled && members[spelled] is JsonValue old && old.GetValueKind() == JsonValueKind.String)
            members[spelled] = value;
    }
}
