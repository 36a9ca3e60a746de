using GesSpecGen;
using GesSpecGen.Hosting;
using GesSpecGen.Hosting.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Adds health checks that call the Graph Engine Service. Healthy is an answer in time; degraded a slow one, or that there are too many calls (HTTP 429, or the application's own limit);
/// everything else has the failure status. Descriptions tell HTTP status, error code and request id, and never anything else that the service said.
/// </summary>
public static class GesHealthChecks
{
    /// <summary>Checks the management plane through the client that <c>AddGesManagement</c> added.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="builder">The health checks.</param>
    /// <param name="call">A cheap call that changes nothing.</param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    /// <returns>The health checks.</returns>
    /// <example><code>
    /// builder.Services.AddHealthChecks().AddGesManagement&lt;GesManagementClient&gt;(static (ges, stop) =&gt; ges.Graphs.ListAsync(new() { Limit = 1 }, stop));
    /// </code></example>
    public static IHealthChecksBuilder AddGesManagement<TClient>(this IHealthChecksBuilder builder, Func<TClient, CancellationToken, Task> call, Action<GesHealthCheckOptions>? configure = null)
        where TClient : GesClient
    {
        ArgumentNullException.ThrowIfNull(call);
        return Add(builder, Options("ges", configure), static provider => provider.GetRequiredService<TClient>(), call);
    }

    /// <summary>Checks a graph through the client that <c>AddGesGraph</c> added.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">What the application calls the graph.</param>
    /// <param name="call">A cheap call that changes nothing.</param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddGesGraph<TClient>(this IHealthChecksBuilder builder, string name, Func<TClient, CancellationToken, Task> call, Action<GesHealthCheckOptions>? configure = null)
        where TClient : GesClient
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(call);
        return Add(builder, Options("ges-" + name, configure), provider => provider.GetRequiredKeyedService<TClient>(name), call);
    }

    private static GesHealthCheckOptions Options(string name, Action<GesHealthCheckOptions>? configure)
    {
        GesHealthCheckOptions options = new() { Name = name };
        configure?.Invoke(options);
        return options.Timeout > TimeSpan.Zero ? options : throw new ArgumentException($"{nameof(GesHealthCheckOptions)}.{nameof(options.Timeout)} must be positive.", nameof(configure));
    }

    private static IHealthChecksBuilder Add<TClient>(IHealthChecksBuilder builder, GesHealthCheckOptions options, Func<IServiceProvider, TClient> client, Func<TClient, CancellationToken, Task> call)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            options.Name,
            provider => new CallCheck(stop => call(client(provider), stop), options, provider.GetService<TimeProvider>() ?? TimeProvider.System),
            options.FailureStatus,
            options.Tags));
    }
}
