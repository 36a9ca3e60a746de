using System.Text.Json.Nodes;
using GesSpecGen.Emulator.Jobs;

namespace GesSpecGen.Emulator.Operations;

/// <summary>What a graph answers.</summary>
internal sealed record GraphReply(JsonObject Body)
{
    public int Status { get; init; } = 200;

    /// <summary>The result of the job that the answer names.</summary>
    public JobResult? Result { get; init; }

    public static GraphReply Success => new(new JsonObject { ["result"] = "success" });

    public static GraphReply Data(JsonObject data) => new(new JsonObject { ["data"] = data });

    /// <summary>The job's ID is put in when it starts.</summary>
    public static GraphReply Job(JobResult result) => new(new JsonObject { ["jobId"] = "", ["jobType"] = 1 }) { Result = result };
}
