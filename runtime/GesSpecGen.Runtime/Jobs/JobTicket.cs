namespace GesSpecGen.Jobs;

/// <summary>What names a job to the service: the operation that reads it, and its arguments. The last argument is the job's id.</summary>
internal sealed record JobTicket(string Plane, string Project, string Operation, string? StartedBy, IReadOnlyList<KeyValuePair<string, string>> Arguments)
{
    /// <summary>The graph that the client works on; null where it works on none.</summary>
    internal string? Graph { get; init; }

    internal string Id => Arguments[^1].Value;

    internal IReadOnlyList<string> Values => [.. Arguments.Select(static argument => argument.Value)];
}
