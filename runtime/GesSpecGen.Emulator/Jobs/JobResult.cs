using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Server;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>What a job found in a graph, as its poll tells it when the job has ended.</summary>
internal sealed record JobResult
{
    private const int LargestPage = 100_000;

    /// <summary>The member with the items, of which a poll asks for a part: <c>vertices</c>.</summary>
    public string? Items { get; init; }

    public IReadOnlyList<JsonObject> Found { get; init; } = [];

    /// <summary>Members beside the items.</summary>
    public JsonObject Others { get; init; } = [];

    public void Tell(JsonObject body, IncomingRequest poll)
    {
        JsonObject outputs = (JsonObject)Others.DeepClone();
        if (Items is not null)
        {
            int offset = Asked(poll, "offset", 0);
            JsonArray page = [.. Found.Skip(offset).Take(Asked(poll, "limit", LargestPage)).Select(static item => item.DeepClone())];
            outputs["data_return_size"] = page.Count;
            outputs[Items] = page;
            outputs["data_offset"] = offset;
            outputs["data_total_size"] = Found.Count;
        }

        body["data"] = new JsonObject { ["outputs"] = outputs };
    }

    private static int Asked(IncomingRequest poll, string name, int otherwise) =>
        int.TryParse(poll.Query.FirstOrDefault(pair => pair.Key == name).Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int asked) ? Math.Max(0, asked) : otherwise;
}
