namespace GesSpecGen.Hosting.Checks;

/// <summary>Says which limits cannot be kept.</summary>
internal static class ResilienceCheck
{
    private const int LeastThroughput = 2;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The settings that are not usable, by their names, and why.</summary>
    public static IEnumerable<(string Setting, string Why)> Faults(GesResilienceSettings settings)
    {
        if (settings.MaxConcurrentRequests < 1)
            yield return (nameof(settings.MaxConcurrentRequests), "must be positive");
        if (settings.MaxRequestsPerSecond < 1)
            yield return (nameof(settings.MaxRequestsPerSecond), "must be positive, or left out");
        if (settings.MaxQueuedRequests < 0)
            yield return (nameof(settings.MaxQueuedRequests), "must not be negative");
        foreach ((string setting, string why) in Faults(settings.CircuitBreaker))
            yield return ($"{nameof(settings.CircuitBreaker)}:{setting}", why);
    }

    private static IEnumerable<(string Setting, string Why)> Faults(GesCircuitBreakerSettings settings)
    {
        if (settings.FailureRatio is not (> 0 and <= 1))
            yield return (nameof(settings.FailureRatio), "must be more than 0 and at most 1");
        if (settings.MinimumThroughput < LeastThroughput)
            yield return (nameof(settings.MinimumThroughput), $"must be {LeastThroughput} at least");
        if (!IsPeriod(settings.SamplingDuration))
            yield return (nameof(settings.SamplingDuration), "must be from half a second to a day");
        if (!IsPeriod(settings.BreakDuration))
            yield return (nameof(settings.BreakDuration), "must be from half a second to a day");
    }

    private static bool IsPeriod(TimeSpan time) => time >= Shortest && time <= Longest;
}
