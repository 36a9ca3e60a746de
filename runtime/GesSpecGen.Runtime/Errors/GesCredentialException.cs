namespace GesSpecGen;

/// <summary>There is no proof of who calls: the login was refused, or who gives tokens or keys did not answer. The request itself was not sent, or was refused for its old proof.</summary>
public sealed class GesCredentialException : GesException
{
    /// <summary>Says why there is no proof; for credentials of your own. Must not show a secret.</summary>
    /// <param name="message">What failed and why.</param>
    /// <param name="inner">The cause; null if there is none.</param>
    public GesCredentialException(string message, Exception? inner = null)
        : base(message, operation: null, http: null, inner)
    {
    }

    internal GesCredentialException(string message, GesHttpResult http, string? errorCode = null, Exception? inner = null)
        : base(message, operation: null, http, inner) => ErrorCode = errorCode;

    /// <summary>The error code of who refused, such as <c>IAM.0101</c>; null where there is none.</summary>
    public string? ErrorCode { get; }

    /// <summary>Whether the same question would be answered the same way.</summary>
    internal bool IsRefusal => Status is >= 400 and < 500 and not (408 or 429);

    /// <summary>Whether who gives tokens or keys may do so in a moment.</summary>
    internal bool MayPass => Status is 408 or 429 or >= 500 || InnerException is HttpRequestException or IOException or OperationCanceledException;
}
