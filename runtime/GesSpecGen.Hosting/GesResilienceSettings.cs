namespace GesSpecGen.Hosting;

/// <summary>
/// Limits around the tries of one client, and so of one endpoint: they spare a service that fails, and keep to a pace. They repeat nothing: that is <see cref="GesClientSettings.Retry"/>.
/// What they hold back fails with <see cref="GesHeldBackException"/>.
/// </summary>
public sealed class GesResilienceSettings
{
    /// <summary>Whether there are limits at all. True by default.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How many requests may be on their way at once, until the headers of the answer arrive. 256 by default; positive.</summary>
    public int MaxConcurrentRequests { get; set; } = 256;

    /// <summary>How many requests may begin within a second. No limit by default; positive.</summary>
    public int? MaxRequestsPerSecond { get; set; }

    /// <summary>How many requests may wait for their turn; those beyond fail. 10,000 by default; not negative. Waiting counts for the timeouts of the call.</summary>
    public int MaxQueuedRequests { get; set; } = 10_000;

    /// <summary>When no request is sent for a while, because too many have failed.</summary>
    public GesCircuitBreakerSettings CircuitBreaker { get; set; } = new();
}
