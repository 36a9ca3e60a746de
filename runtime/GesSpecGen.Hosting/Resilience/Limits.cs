using System.Threading.RateLimiting;
using GesSpecGen.Hosting.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace GesSpecGen.Hosting.Resilience;

/// <summary>Puts the limits of the settings around every try of a client. None of them sends anything twice.</summary>
internal static class Limits
{
    public static IHttpClientBuilder AddLimits(this IHttpClientBuilder http, ClientKey key)
    {
        http.AddHttpMessageHandler(provider => new TranslatingHandler(Settings(provider, key).CircuitBreaker.BreakDuration));
        http.AddResilienceHandler("limits", (pipeline, context) => Build(pipeline, key, context.ServiceProvider));
        return http;
    }

    private static GesResilienceSettings Settings(IServiceProvider provider, ClientKey key) =>
        provider.GetRequiredService<IOptionsMonitor<GesClientSettings>>().Get(key.Name).Resilience;

    // Who waits for a turn, or is sent away, says nothing about the service: the circuit breaker is the innermost.
    private static void Build(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ClientKey key, IServiceProvider provider)
    {
        GesResilienceSettings settings = Settings(provider, key);
        if (!settings.Enabled)
            return;
        pipeline.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
        pipeline.AddConcurrencyLimiter(settings.MaxConcurrentRequests, settings.MaxQueuedRequests);
        if (settings.MaxRequestsPerSecond is { } rate)
            pipeline.AddRateLimiter(new TokenBucketRateLimiter(PerSecond(rate, settings.MaxQueuedRequests)));
        if (settings.CircuitBreaker.Enabled)
            pipeline.AddCircuitBreaker(Circuit.Options(settings.CircuitBreaker, key.Logger(provider)));
    }

    private static TokenBucketRateLimiterOptions PerSecond(int rate, int queue) => new()
    {
        TokenLimit = rate,
        TokensPerPeriod = rate,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = queue,
    };
}
