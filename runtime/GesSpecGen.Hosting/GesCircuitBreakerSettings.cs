namespace GesSpecGen.Hosting;

/// <summary>
/// Stops sending to a service that is not there, and looks after a while whether it is back. Failures are connections that fail or break, timeouts, and the HTTP statuses
/// 408, 502, 503 and 504. Other errors, also 500, count as answers: the service documents them for requests that it refuses.
/// </summary>
public sealed class GesCircuitBreakerSettings
{
    /// <summary>Whether there is a circuit breaker. True by default.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Which part of the requests must have failed. 0.5 by default; more than 0 and at most 1.</summary>
    public double FailureRatio { get; set; } = 0.5;

    /// <summary>How many requests there must have been: of fewer, failures mean nothing. 10 by default; 2 at least.</summary>
    public int MinimumThroughput { get; set; } = 10;

    /// <summary>The time in which requests are counted. 30 seconds by default; from half a second to a day.</summary>
    public TimeSpan SamplingDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long nothing is sent, until one request may find out whether the service is back. 10 seconds by default; from half a second to a day.</summary>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(10);
}
