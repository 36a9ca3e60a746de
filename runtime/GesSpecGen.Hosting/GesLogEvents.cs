namespace GesSpecGen.Hosting;

/// <summary>
/// Ids of what clients log. The category is the full name of the client's class, with <c>/</c> and its name behind it for a graph.
/// No message holds a token, a password, a key, or anything of a body but the error code.
/// </summary>
public static class GesLogEvents
{
    /// <summary>Debug: a call succeeded. Fields: Operation, Attempts, Elapsed (in ms), Status, RequestId.</summary>
    public const int CallSucceeded = 1;

    /// <summary>Warning: a call failed; the caller has the exception. Fields: Operation, Attempts, Elapsed (in ms), Error, Status, ErrorCode, RequestId.</summary>
    public const int CallFailed = 2;

    /// <summary>Debug: the caller gave up. Fields: Operation, Attempts, Elapsed (in ms).</summary>
    public const int CallCancelled = 3;

    /// <summary>Information: a try failed, and after a pause there will be another one. Fields: Operation, Attempt, Error, Status, ErrorCode, RequestId, Delay (in ms).</summary>
    public const int TryFailed = 4;

    /// <summary>Information: the service refused a token, and the credential has another one. Fields: Operation.</summary>
    public const int TokenRenewed = 5;

    /// <summary>Warning: a token could not be renewed before its end; calls go on with the old one. Fields: Error.</summary>
    public const int TokenRenewalFailed = 6;

    /// <summary>Warning: settings that were reloaded are not usable; the credential stays as it was. Fields: Reason.</summary>
    public const int ReloadRefused = 7;

    /// <summary>Information: settings that were reloaded changed the credential.</summary>
    public const int CredentialReloaded = 8;

    /// <summary>Error: too many requests failed, and for a while none is sent. Fields: Endpoint, Break (in s).</summary>
    public const int CircuitOpened = 10;

    /// <summary>Information: one request finds out whether the service is back. Fields: Endpoint.</summary>
    public const int CircuitTried = 11;

    /// <summary>Information: the service is back. Fields: Endpoint.</summary>
    public const int CircuitClosed = 12;
}
