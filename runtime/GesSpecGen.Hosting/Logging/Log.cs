using Microsoft.Extensions.Logging;

namespace GesSpecGen.Hosting.Logging;

internal static partial class Log
{
    [LoggerMessage(GesLogEvents.CallSucceeded, LogLevel.Debug, "{Operation} succeeded with HTTP {Status} after {Attempts} tries in {Elapsed} ms (request id {RequestId}).")]
    public static partial void CallSucceeded(this ILogger logger, string operation, int attempts, double elapsed, int? status, string? requestId);

    [LoggerMessage(GesLogEvents.CallFailed, LogLevel.Warning, "{Operation} failed after {Attempts} tries in {Elapsed} ms: {Error} (HTTP {Status}, error code {ErrorCode}, request id {RequestId}).")]
    public static partial void CallFailed(this ILogger logger, string operation, int attempts, double elapsed, string error, int? status, string? errorCode, string? requestId);

    [LoggerMessage(GesLogEvents.CallCancelled, LogLevel.Debug, "{Operation} was cancelled by its caller after {Attempts} tries in {Elapsed} ms.")]
    public static partial void CallCancelled(this ILogger logger, string operation, int attempts, double elapsed);

    [LoggerMessage(GesLogEvents.TryFailed, LogLevel.Information, "Try {Attempt} of {Operation} failed: {Error} (HTTP {Status}, error code {ErrorCode}, request id {RequestId}). The next one begins in {Delay} ms.")]
    public static partial void TryFailed(this ILogger logger, string operation, int attempt, string error, int? status, string? errorCode, string? requestId, double delay);

    [LoggerMessage(GesLogEvents.TokenRenewed, LogLevel.Information, "The service refused the token for {Operation}; there is another one.")]
    public static partial void TokenRenewed(this ILogger logger, string operation);

    [LoggerMessage(GesLogEvents.TokenRenewalFailed, LogLevel.Warning, "The token could not be renewed before its end, and is used further: {Error} (HTTP {Status}, error code {ErrorCode}).")]
    public static partial void TokenRenewalFailed(this ILogger logger, string error, int? status, string? errorCode);

    [LoggerMessage(GesLogEvents.ReloadRefused, LogLevel.Warning, "Settings that were reloaded are not usable, and the credential stays as it was: {Reason}")]
    public static partial void ReloadRefused(this ILogger logger, string reason);

    [LoggerMessage(GesLogEvents.CredentialReloaded, LogLevel.Information, "The configuration was reloaded, and with it the credential.")]
    public static partial void CredentialReloaded(this ILogger logger);

    [LoggerMessage(GesLogEvents.CircuitOpened, LogLevel.Error, "Too many requests to {Endpoint} failed: none is sent for {Break} s.")]
    public static partial void CircuitOpened(this ILogger logger, string? endpoint, double @break);

    [LoggerMessage(GesLogEvents.CircuitTried, LogLevel.Information, "One request finds out whether {Endpoint} is back.")]
    public static partial void CircuitTried(this ILogger logger, string? endpoint);

    [LoggerMessage(GesLogEvents.CircuitClosed, LogLevel.Information, "{Endpoint} is back: requests are sent again.")]
    public static partial void CircuitClosed(this ILogger logger, string? endpoint);
}
