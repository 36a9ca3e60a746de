using System.Globalization;
using System.Security.Authentication;
using System.Text;
using GesSpecGen.Calls;
using GesSpecGen.Credentials;
using GesSpecGen.Json;

namespace GesSpecGen.Http;

/// <summary>What exceptions say. Nothing here may show a token, and of headers only the request id.</summary>
internal static class Messages
{
    private const int LongestForeignText = 512;

    internal static string Api(Try attempt, ErrorBody error, RequestSignature? doubted)
    {
        GesHttpResult http = attempt.Http!;
        StringBuilder message = new($"{attempt.Operation.Name} failed with HTTP {http.Status}{Tries(attempt)}");
        string said = string.Join(' ', new[] { error.Code, error.Message }.Where(static text => !string.IsNullOrEmpty(text)));
        if (said.Length > 0)
            message.Append(": ").Append(Shown.Bounded(said, LongestForeignText));
        else if (http.Status is >= 300 and < 400)
            message.Append(": redirects are not followed, for they could carry the token elsewhere");
        if (doubted is not null)
            message.Append($"; {nameof(GesApiException.SignedRequest)} shows what was signed");
        return message.Append(RequestId(http)).ToString();
    }

    internal static string Malformed(GesOperation operation, GesHttpResult http, string why) =>
        $"{operation.Name} succeeded with HTTP {http.Status}, but the body is not as documented: {why}{RequestId(http)}";

    internal static string TooLarge(GesOperation operation, long limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{operation.Name}: the answer is larger than {nameof(GesClientOptions)}.{nameof(GesClientOptions.MaxResponseBytes)}, {limit} bytes.");

    internal static string ItemTooLarge(GesOperation operation, long limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{operation.Name}: an item of the answer, or what stands around the items, is larger than {nameof(GesClientOptions)}.{nameof(GesClientOptions.MaxResponseBytes)}, {limit} bytes.");

    internal static string Transport(Try attempt, Exception e) =>
        $"{attempt.Operation.Name}: no complete answer{Tries(attempt)}: {Shown.Bounded(Reason(e), LongestForeignText)}";

    /// <summary>HttpClient says of TLS only that the reason is elsewhere.</summary>
    internal static string Reason(Exception e) => e.InnerException is AuthenticationException tls
        ? $"TLS failed: {tls.Message} Which certificates are trusted is set by ServerTrust."
        : e.Message;

    internal static string Timeout(Try attempt, TimeSpan timeout) =>
        string.Create(CultureInfo.InvariantCulture, $"{attempt.Operation.Name}: no complete answer within {timeout.TotalSeconds} s{Tries(attempt)}.");

    internal static string Stalled(Try attempt, TimeSpan timeout) =>
        string.Create(CultureInfo.InvariantCulture, $"{attempt.Operation.Name}: nothing more of the answer came within {timeout.TotalSeconds} s.");

    internal static string ForeignTimeout(Try attempt) => $"{attempt.Operation.Name}: no answer within the timeout of the HttpClient{Tries(attempt)}.";

    private static string Tries(Try attempt) => attempt.Call.Tries > 1 ? $" after {attempt.Call.Tries} tries" : "";

    internal static string RequestId(GesHttpResult http) => http.RequestId is { } id ? $" (request id {Shown.Bounded(id, LongestForeignText)})" : "";
}
