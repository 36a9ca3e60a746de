using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Answers;

/// <summary>An answer before it is written.</summary>
internal sealed record Answer(int Status, JsonNode? Body)
{
    /// <summary>A body that need not be JSON; goes before <see cref="Body"/>.</summary>
    public string? Text { get; init; }

    public string ContentType { get; init; } = "application/json";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
