using System.Net;
using GesSpecGen.Emulator;

namespace GesSpecGen.Contract.Tests.Resilience;

/// <summary>
/// All faults that need no clock of their own, with three tries a call and full pauses of one, two and four seconds. The emulator has a documented code for each kind of advice:
/// GES.7006 (try again), GES.7000 (mend the request), GES.7004 (ask support).
/// </summary>
internal static class FaultMatrix
{
    /// <summary>The time by which the header of one cell asks to wait; nine seconds after the client's clock starts.</summary>
    private const string InNineSeconds = "Fri, 02 Jan 2026 03:04:14 GMT";

    private const string Answer = "answer";
    private const string Transport = "GesTransportException";
    private const string Malformed = "GesMalformedResponseException 200";

    public static IReadOnlyList<FaultCell> Cells(Uri elsewhere) => [.. Connections, .. Refusals, .. Codes, .. Bodies, Redirected(elsewhere)];

    private static FaultCell[] Connections =>
    [
        new("reset before the answer", [Fault.Cut()], new(Answer, 2, 1), new(Transport, 1)),
        new("reset every time", [Fault.Cut(), Fault.Cut(), Fault.Cut()], new(Transport, 3, 1, 2), new(Transport, 1)),
        new("cut within the body", [Fault.Cut(afterBytes: 10)], new(Answer, 2, 1), new("GesTransportException 200", 1)),
        new("cut within an error", [Fault.Unavailable() with { CutAfter = 10 }], new(Answer, 2, 1), new("GesApiException 503", 1)),
    ];

    private static FaultCell[] Refusals =>
    [
        new("429", [Fault.TooManyRequests()], new(Answer, 2, 1), new(Answer, 2, 1)),
        new("429 every time", [Fault.TooManyRequests(), Fault.TooManyRequests(), Fault.TooManyRequests()], new("GesApiException 429 APIG.0308", 3, 1, 2), new("GesApiException 429 APIG.0308", 3, 1, 2)),
        new("429 with Retry-After", [Fault.TooManyRequests(TimeSpan.FromSeconds(7))], new(Answer, 2, 7), new(Answer, 2, 7)),
        new("429 with a shorter Retry-After", [Fault.TooManyRequests(TimeSpan.Zero)], new(Answer, 2, 1), new(Answer, 2, 1)),
        new("429 with too long a Retry-After", [Fault.TooManyRequests(TimeSpan.FromHours(1))], new("GesApiException 429 APIG.0308", 1), new("GesApiException 429 APIG.0308", 1)),
        new("429, then 503", [Fault.TooManyRequests(), Fault.Unavailable()], new(Answer, 3, 1, 2), new("GesApiException 503 EMULATOR.FAULT", 2, 1)),
        new("503", [Fault.Unavailable()], new(Answer, 2, 1), new("GesApiException 503 EMULATOR.FAULT", 1)),
        new("503 with Retry-After as a time", [Until(InNineSeconds)], new(Answer, 2, 9), new("GesApiException 503 EMULATOR.FAULT", 1)),
        new("500", [Fault.Answer(500)], new(Answer, 2, 1), new("GesApiException 500 EMULATOR.FAULT", 1)),
        new("HTML 502", [Fault.BadGateway()], new(Answer, 2, 1), new("GesApiException 502", 1)),
        new("504", [Fault.Answer(504)], new(Answer, 2, 1), new("GesApiException 504 EMULATOR.FAULT", 1)),
        new("404", [Fault.Answer(404)], new("GesApiException 404 EMULATOR.FAULT", 1), new("GesApiException 404 EMULATOR.FAULT", 1)),
        new("a token that is refused", [Fault.TokenRefused()], new("GesApiException 401 EMULATOR.401", 1), new("GesApiException 401 EMULATOR.401", 1)),
    ];

    private static FaultCell[] Codes =>
    [
        new("a code that advises to try again, with 400", [Fault.Error(400, "GES.7006")], new(Answer, 2, 1), new("GesApiException 400 GES.7006", 1)),
        new("a code that advises to try again, with 500", [Fault.Error(500, "GES.7006")], new(Answer, 2, 1), new("GesApiException 500 GES.7006", 1)),
        new("a code that advises to mend the request, with 503", [Fault.Error(503, "GES.7000")], new("GesApiException 503 GES.7000", 1), new("GesApiException 503 GES.7000", 1)),
        new("a code that advises to ask support, with 500", [Fault.Error(500, "GES.7004")], new("GesApiException 500 GES.7004", 1), new("GesApiException 500 GES.7004", 1)),
    ];

    private static FaultCell[] Bodies =>
    [
        new("truncated JSON", [Fault.WrongJson()], new(Malformed, 1), new(Malformed, 1)),
        new("invalid JSON", [Fault.NoJson()], new(Malformed, 1), new(Malformed, 1)),
        new("HTML with 200", [Fault.Answer(200, "<html>Sign in</html>", "text/html")], new(Malformed, 1), new(Malformed, 1)),
        new("JSON under a wrong content type", [Fault.WrongContentType()], new(Answer, 1), new(Answer, 1)),
    ];

    private static FaultCell Redirected(Uri elsewhere) =>
        new("a redirect to another host", [Fault.Redirect(elsewhere, (int)HttpStatusCode.TemporaryRedirect)], new("GesApiException 307", 1), new("GesApiException 307", 1));

    private static Fault Until(string time) => Fault.Unavailable() with { Headers = new Dictionary<string, string> { ["Retry-After"] = time } };
}
