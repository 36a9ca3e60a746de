using System.Net;
using GesSpecGen.Hosting.Logging;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;

namespace GesSpecGen.Hosting.Resilience;

/// <summary>When the circuit of an endpoint opens.</summary>
internal static class Circuit
{
    public static HttpCircuitBreakerStrategyOptions Options(GesCircuitBreakerSettings settings, ILogger logger) => new()
    {
        FailureRatio = settings.FailureRatio,
        MinimumThroughput = settings.MinimumThroughput,
        SamplingDuration = settings.SamplingDuration,
        BreakDuration = settings.BreakDuration,
        ShouldHandle = static at => ValueTask.FromResult(IsFailure(at.Outcome, at.Context)),
        OnOpened = at => Tell(() => logger.CircuitOpened(Endpoint(at.Context), at.BreakDuration.TotalSeconds)),
        OnHalfOpened = at => Tell(() => logger.CircuitTried(Endpoint(at.Context))),
        OnClosed = at => Tell(() => logger.CircuitClosed(Endpoint(at.Context))),
    };

    private static ValueTask Tell(Action tell)
    {
        tell();
        return ValueTask.CompletedTask;
    }

    private static string? Endpoint(ResilienceContext context) => context.GetRequestMessage()?.RequestUri?.Authority;

    private static bool IsFailure(Outcome<HttpResponseMessage> outcome, ResilienceContext context) => outcome switch
    {
        { Result: { } answer } => answer.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout,
        { Exception: OperationCanceledException } => context.GetRequestMessage() is GesHttpRequest { IsCancelledByCaller: false },
        { Exception: HttpRequestException or IOException } => true,
        _ => false,
    };
}
