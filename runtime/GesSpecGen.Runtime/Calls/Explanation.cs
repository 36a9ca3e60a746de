using System.Security.Authentication;
using GesSpecGen.Http;
using GesSpecGen.Retries;

namespace GesSpecGen.Calls;

/// <summary>What an exception means for the call, and what the caller shall see of it.</summary>
internal static class Explanation
{
    /// <summary>Of an exception while the proof was asked for, or the request sent, or the answer read.</summary>
    internal static Failure Of(Try attempt, Exception e)
    {
        if (attempt.Number == 0)
            return BeforeSending(attempt, e);
        if (e is GesHeldBackException heldBack)
            heldBack.Ended(attempt.Operation, --attempt.Call.Tries);
        else if (e is GesException error)
            error.Attempts = attempt.Number;
        return e switch
        {
            GesApiException => new(FailureKind.Refused, e),
            OperationCanceledException => Cancelled(attempt, e),
            HttpRequestException or IOException => new(KindOf(e), Transport(attempt, e)),
            _ => new(FailureKind.Final, e),
        };
    }

    /// <summary>What the caller shall see of an exception while a body comes of which something has been given already.</summary>
    internal static Exception WhileStreaming(Try attempt, Exception e, TimeSpan? stalledFor)
    {
        if (e is GesException error)
            error.Attempts = attempt.Number;
        Call call = attempt.Call;
        return e switch
        {
            OperationCanceledException when call.Caller.IsCancellationRequested => new OperationCanceledException($"{call.Operation.Name} was cancelled.", e, call.Caller),
            OperationCanceledException when stalledFor is { } time => Timeout(attempt, e, Messages.Stalled(attempt, time)),
            HttpRequestException or IOException => Transport(attempt, e),
            _ => e,
        };
    }

    private static Failure BeforeSending(Try attempt, Exception e) => e switch
    {
        GesCredentialException { MayPass: true } => new(FailureKind.NotSent, e),
        OperationCanceledException => Cancelled(attempt, e) with { Kind = FailureKind.Final },
        HttpRequestException or IOException => new(FailureKind.NotSent, Transport(attempt, e)),
        _ => new(FailureKind.Final, e),
    };

    private static Failure Cancelled(Try attempt, Exception e)
    {
        Call call = attempt.Call;
        if (call.Caller.IsCancellationRequested)
            return new(FailureKind.Final, new OperationCanceledException($"{call.Operation.Name} was cancelled.", e, call.Caller));
        if (call.Deadline.HasPassed)
            return new(FailureKind.Final, Timeout(attempt, e, Messages.Timeout(attempt, call.Settings.Timeout)));
        if (attempt.HasTimedOut)
            return new(FailureKind.NotAnswered, Timeout(attempt, e, Messages.Timeout(attempt, call.Settings.Retry.TryTimeout)));
        if (e.InnerException is not TimeoutException)
            return new(FailureKind.Final, e);
        // An HttpClient of our own has no timeout but that for connecting.
        return call.Connection.IsOwn
            ? new(FailureKind.NotSent, Transport(attempt, e))
            : new(FailureKind.NotAnswered, Timeout(attempt, e, Messages.ForeignTimeout(attempt)));
    }

    private static FailureKind KindOf(Exception e) => e switch
    {
        // A certificate that is not trusted will not be trusted in a second.
        { InnerException: AuthenticationException } => FailureKind.Final,
        HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        } => FailureKind.NotSent,
        _ => FailureKind.NotAnswered,
    };

    private static GesTransportException Transport(Try attempt, Exception e) => new(Messages.Transport(attempt, e), attempt.Operation, attempt.Http, e) { Attempts = attempt.Call.Tries };

    private static GesTimeoutException Timeout(Try attempt, Exception e, string message) => new(message, attempt.Operation, attempt.Http, e) { Attempts = attempt.Call.Tries };
}
