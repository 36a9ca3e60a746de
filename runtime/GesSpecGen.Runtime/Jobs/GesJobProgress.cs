namespace GesSpecGen;

/// <summary>One look at a job that is waited for.</summary>
/// <param name="JobId">Id of the job.</param>
/// <param name="State">Where the job stands.</param>
/// <param name="Progress">The documented progress, where the service returns it.</param>
/// <param name="Elapsed">Time since the waiting began.</param>
public sealed record GesJobProgress(string JobId, GesJobState State, double? Progress, TimeSpan Elapsed);
