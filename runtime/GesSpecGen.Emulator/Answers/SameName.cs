using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Answers;

/// <summary>Planes and versions spell alike what they mean alike: <c>job_id</c> and <c>jobId</c>.</summary>
internal static class SameName
{
    public static bool Is(string left, string right) => Letters(left).Equals(Letters(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>The member of a body with this name, in whatever spelling; null where there is none.</summary>
    public static string? In(JsonObject members, string name) => members.Select(static member => member.Key).FirstOrDefault(key => Is(key, name));

    private static string Letters(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
