using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GesSpecGen.Hosting;

/// <summary>How a health check asks, and what it makes of the answer.</summary>
public sealed class GesHealthCheckOptions
{
    /// <summary>Name of the check. By default <c>ges</c> for the management plane, and <c>ges-</c> with its name for a graph.</summary>
    public string Name { get; set; } = "";

    /// <summary>Longest time of a check, with all tries of the call; after that it has failed. 10 seconds by default; positive.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>From when on an answer is so slow that the health is degraded. Never by default.</summary>
    public TimeSpan? SlowAfter { get; set; }

    /// <summary>The health after a call that failed. Unhealthy by default.</summary>
    public HealthStatus FailureStatus { get; set; } = HealthStatus.Unhealthy;

    /// <summary>Tags to choose checks by, such as <c>ready</c>.</summary>
    public IList<string> Tags { get; } = [];
}
