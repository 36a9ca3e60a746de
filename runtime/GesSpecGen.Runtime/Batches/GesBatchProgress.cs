namespace GesSpecGen;

/// <summary>How far a run of batches has come.</summary>
/// <param name="Accepted">Number of items that the service has accepted.</param>
/// <param name="Failed">Number of items that were refused, or that could not be sent.</param>
/// <param name="Elapsed">Time since the run began.</param>
public sealed record GesBatchProgress(long Accepted, long Failed, TimeSpan Elapsed);
