using System.Globalization;
using Polly.CircuitBreaker;
using Polly.RateLimiting;

namespace GesSpecGen.Hosting.Resilience;

/// <summary>Says in the words of the client what the limits did, and what is known of a connection that was not made.</summary>
internal sealed class TranslatingHandler(TimeSpan breakDuration) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenCircuitException e)
        {
            throw new GesHeldBackException(Open(request), GesHeldBackReason.CircuitOpen, breakDuration, e);
        }
        catch (RateLimiterRejectedException e)
        {
            throw new GesHeldBackException(TooMany(request), GesHeldBackReason.TooManyRequests, e.RetryAfter, e);
        }
        catch (OperationCanceledException e) when (e.InnerException is TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            // The only timeout of this HttpClient is that for connecting: nothing was sent, so it may be sent again.
            throw new HttpRequestException(HttpRequestError.ConnectionError, e.InnerException.Message, e);
        }
    }

    private string Open(HttpRequestMessage request) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name(request)} was not sent to {request.RequestUri?.Authority}: too many requests have failed of late. The next one may be sent within {breakDuration.TotalSeconds} s.");

    private static string TooMany(HttpRequestMessage request) =>
        $"{Name(request)} was not sent to {request.RequestUri?.Authority}: too many requests are on their way and wait for their turn already.";

    private static string Name(HttpRequestMessage request) => request is GesHttpRequest ges ? ges.Operation.Name : request.Method.Method;
}
