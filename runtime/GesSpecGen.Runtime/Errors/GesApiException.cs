using GesSpecGen.Http;

namespace GesSpecGen;

/// <summary>The service answered with an error.</summary>
public sealed class GesApiException : GesException
{
    internal GesApiException(string message, GesOperation? operation, GesHttpResult http, ErrorBody error, GesErrorCode? documented, string body)
        : base(message, operation, http)
    {
        ErrorCode = error.Code;
        ErrorMessage = error.Message;
        Documented = documented;
        Body = body;
        Http = http;
    }

    /// <summary>The error code of the service, such as <c>GES.8301</c>; null where the answer names none.</summary>
    public string? ErrorCode { get; }

    /// <summary>What the service says about the error; null where it says nothing.</summary>
    public string? ErrorMessage { get; }

    /// <summary>What the documentation says of the code; null where it does not have it.</summary>
    public GesErrorCode? Documented { get; }

    /// <summary>What helps, by the documentation of the code.</summary>
    public GesErrorAdvice Advice => Documented?.Advice ?? GesErrorAdvice.None;

    /// <summary>
    /// Where the service doubts the signature of a request: what was signed, that is the time, the hash of the canonical request, and that request line by line,
    /// to compare with what the service expects. No key and no token is in it. Null otherwise.
    /// </summary>
    public string? SignedRequest { get; internal init; }

    /// <summary>At most the first 8 KiB of the body, whatever it is: JSON, HTML or nothing. Secrets that were sent, and members that are documented as sensitive, read <c>***</c>.</summary>
    public string Body { get; }

    /// <summary>Status, headers and request id.</summary>
    public GesHttpResult Http { get; }
}
