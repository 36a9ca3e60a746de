namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>What a service says of a job once.</summary>
internal sealed record JobAnswer(string State)
{
    internal static JobAnswer Malformed { get; } = new("") { Body = "{" };

    /// <summary>The service does not know the job.</summary>
    internal static JobAnswer NoSuchJob { get; } = new("") { Status = 400, Body = """{"error_code":"GES.8301","error_msg":"can not find job"}""" };

    internal int Status { get; init; } = 200;

    internal string? Body { get; init; }

    internal string? RetryAfter { get; init; }

    internal string? Reason { get; init; } = "out of memory";

    internal string? ErrorCode { get; init; }

    public static implicit operator JobAnswer(string state) => new(state);
}
