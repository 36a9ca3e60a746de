using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;

namespace GesSpecGen.Hosting.Resilience;

/// <summary>When the circuit of an endpoint opens.</summary>
internal static class Circuit
{
    public static HttpCircuitBreakerStrategyOptions Options(GesCircuitBreakerSettings settings) => new()
    {
        FailureRatio = settings.FailureRatio,
        MinimumThroughput = settings.MinimumThroughput,
        SamplingDuration = settings.SamplingDuration,
        BreakDuration = settings.BreakDuration,
        ShouldHandle = static at => ValueTask.FromResult(IsFailure(at.Outcome, at.Context)),
    };

    private static bool IsFailure(Outcome<HttpResponseMessage> outcome, ResilienceContext context) => outcome switch
    {
        { Result: { } answer } => answer.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout,
        { Exception: OperationCanceledException } => context.GetRequestMessage() is GesHttpRequest { IsCancelledByCaller: false },
        { Exception: HttpRequestException or IOException } => true,
        _ => false,
    };
}
