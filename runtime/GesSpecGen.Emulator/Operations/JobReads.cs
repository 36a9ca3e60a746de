using System.Globalization;
using System.Text.Json.Nodes;

namespace GesSpecGen.Emulator.Operations;

/// <summary>Lists the jobs of a graph.</summary>
internal static class JobReads
{
    private const int DocumentedLimit = 100_000;

    public static GraphReply List(GraphCall call)
    {
        IEnumerable<EmulatedJob> own = call.Jobs.Where(job => call.Match.Path.All(value => job.Path.TryGetValue(value.Key, out string? started) && started == value.Value));
        GraphReply reply = GraphReply.Success;
        reply.Body["jobs"] = new JsonArray([.. own.Skip(Asked(call, "offset", 0)).Take(Asked(call, "limit", DocumentedLimit)).Select(Told)]);
        return reply;
    }

    // Telling a job in a list is no poll: it stays in the state that it is in.
    private static JsonObject Told(EmulatedJob job)
    {
        string state = job.State;
        JsonObject told = new() { ["jobId"] = job.Id, ["taskType"] = job.Operation, ["canStop"] = state is "pending" or "waiting" or "running", ["status"] = state };
        if (state == "failed")
            told["failReason"] = job.FailureReason;
        return told;
    }

    private static int Asked(GraphCall call, string name, int otherwise) =>
        int.TryParse(call.Query(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int asked) ? Math.Max(0, asked) : otherwise;
}
