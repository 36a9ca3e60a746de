using System.Globalization;

namespace GesSpecGen.Emulator;

public sealed partial record Fault
{
    /// <summary>The code with which the gateway before the service turns away who calls too often.</summary>
    private const string Throttled = "APIG.0308";

    /// <summary>An answer with a status and, unless given, an error body in the documented shape. The request is not handled.</summary>
    /// <param name="status">The status, such as 503.</param>
    /// <param name="body">The body, which need not be JSON.</param>
    /// <param name="contentType">The media type of the body.</param>
    public static Fault Answer(int status, string? body = null, string? contentType = null)
    {
        if (status is < 200 or > 599)
            throw new ArgumentOutOfRangeException(nameof(status), status, "A final HTTP status lies from 200 to 599.");
        return new Fault { Status = status, Body = body, ContentType = contentType };
    }

    /// <summary>An answer with an error code of the service, in the documented shape. The request is not handled.</summary>
    /// <param name="status">The status that the code comes with.</param>
    /// <param name="errorCode">The code, such as <c>GES.7005</c>.</param>
    public static Fault Error(int status, string errorCode) => Answer(status) with { ErrorCode = errorCode };

    /// <summary>Status 429: the caller is too fast. The request is not handled.</summary>
    /// <param name="retryAfter">How long to wait, rounded up to seconds; <see langword="null"/>: the answer does not say.</param>
    public static Fault TooManyRequests(TimeSpan? retryAfter = null) => Error(429, Throttled).AndRetryAfter(retryAfter);

    /// <summary>Status 503: the service is not available. The request is not handled.</summary>
    /// <param name="retryAfter">How long to wait, rounded up to seconds; <see langword="null"/>: the answer does not say.</param>
    public static Fault Unavailable(TimeSpan? retryAfter = null) => Answer(503).AndRetryAfter(retryAfter);

    /// <summary>Status 502 with the HTML page of a gateway. The request is not handled.</summary>
    public static Fault BadGateway() => Answer(502, "<html><head><title>502 Bad Gateway</title></head><body></body></html>", "text/html");

    /// <summary>A redirect. The request is not handled.</summary>
    /// <param name="target">Where it points.</param>
    /// <param name="status">The status, such as 302 or 307.</param>
    public static Fault Redirect(Uri target, int status = 302)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Answer(status, body: "") with { Headers = new Dictionary<string, string> { ["Location"] = target.ToString() } };
    }

    /// <summary>Status 401: the token is not good any more. The request is not handled, and the token stays good for the next one.</summary>
    public static Fault TokenRefused() => Error(401, EmulatorCodes.Unauthorized);

    /// <summary>An answer that comes late.</summary>
    /// <param name="delay">How long it waits, by the emulator's clock.</param>
    public static Fault Late(TimeSpan delay) => new() { Delay = delay };

    /// <summary>An answer whose body comes in pieces, with pauses between them.</summary>
    /// <param name="pause">How long each pause is, by the emulator's clock.</param>
    /// <param name="pieceBytes">How many bytes come at once.</param>
    public static Fault Slow(TimeSpan pause, int pieceBytes = 16)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pieceBytes);
        return new Fault { PieceDelay = pause, PieceBytes = pieceBytes };
    }

    /// <summary>A connection that ends before the answer, or within its body.</summary>
    /// <param name="afterBytes">How many bytes of the body are sent; with 0 not even the status.</param>
    public static Fault Cut(int afterBytes = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterBytes);
        return new Fault { CutAfter = afterBytes };
    }

    /// <summary>An answer that ends within its JSON, although HTTP calls it whole.</summary>
    public static Fault WrongJson() => new() { HasWrongJson = true };

    /// <summary>A success whose body is no JSON at all.</summary>
    public static Fault NoJson() => new() { Body = "{ this: is 'no JSON' }" };

    /// <summary>An answer that calls its JSON something else.</summary>
    /// <param name="contentType">The media type.</param>
    public static Fault WrongContentType(string contentType = "text/html") => new() { ContentType = contentType };

    private Fault AndRetryAfter(TimeSpan? wait) => wait is not { } known ? this : this with
    {
        Headers = new Dictionary<string, string> { ["Retry-After"] = Math.Ceiling(known.TotalSeconds).ToString(CultureInfo.InvariantCulture) },
    };
}
