using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GesSpecGen.Hosting.Health;

/// <summary>Calls the service, and says how it fares in words that may be shown to anybody.</summary>
internal sealed class CallCheck(Func<CancellationToken, Task> call, GesHealthCheckOptions options, TimeProvider clock) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource deadline = new(options.Timeout, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        long start = clock.GetTimestamp();
        try
        {
            await call(either.Token).ConfigureAwait(false);
            return Answered(clock.GetElapsedTime(start));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(context.Registration.FailureStatus, FormattableString.Invariant($"No answer within {options.Timeout.TotalSeconds} s."));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Failed(e, context.Registration.FailureStatus);
        }
    }

    private HealthCheckResult Answered(TimeSpan elapsed) => elapsed > options.SlowAfter
        ? HealthCheckResult.Degraded(FormattableString.Invariant($"The answer took {elapsed.TotalSeconds:0.###} s."))
        : HealthCheckResult.Healthy();

    // The exception stays here: writers of health reports show its message, which may quote the service.
    private static HealthCheckResult Failed(Exception e, HealthStatus failure)
    {
        Failure why = Failure.Of(e);
        bool isTooMuch = e is GesApiException { Status: 429 } or GesHeldBackException { Reason: GesHeldBackReason.TooManyRequests };
        return new(isTooMuch ? HealthStatus.Degraded : failure, why.ToString(), data: why.Data());
    }
}
