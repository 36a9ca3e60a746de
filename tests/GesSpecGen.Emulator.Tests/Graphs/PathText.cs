using System.Text.Json;

namespace GesSpecGen.Emulator.Tests.Graphs;

/// <summary>A path in one line.</summary>
internal static class PathText
{
    public static string Of(JsonElement path) => string.Concat(path.EnumerateArray().Select(static step =>
        step.TryGetProperty("edges", out JsonElement edges) ? edges.GetRawText() : step.TryGetProperty("id", out JsonElement id) ? $"[{id} {step.GetProperty("label")}]" : step.GetRawText()));
}
