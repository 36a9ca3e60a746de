using System.Globalization;
using System.Security.Authentication;
using System.Text;
using GesSpecGen.Json;

namespace GesSpecGen.Http;

/// <summary>What exceptions say. Nothing here may show a token, and of headers only the request id.</summary>
internal static class Messages
{
    private const int LongestForeignText = 512;

    internal static string Api(GesOperation operation, GesHttpResult http, ErrorBody error)
    {
        StringBuilder message = new($"{operation.Name} failed with HTTP {http.Status}");
        string said = string.Join(' ', new[] { error.Code, error.Message }.Where(static text => !string.IsNullOrEmpty(text)));
        if (said.Length > 0)
            message.Append(": ").Append(Shown.Bounded(said, LongestForeignText));
        else if (http.Status is >= 300 and < 400)
            message.Append(": redirects are not followed, for they could carry the token elsewhere");
        return message.Append(RequestId(http)).ToString();
    }

    internal static string Malformed(GesOperation operation, GesHttpResult http, string why) =>
        $"{operation.Name} succeeded with HTTP {http.Status}, but the body is not as documented: {why}{RequestId(http)}";

    internal static string TooLarge(GesOperation operation, long limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{operation.Name}: the answer is larger than {nameof(GesClientOptions)}.{nameof(GesClientOptions.MaxResponseBytes)}, {limit} bytes.");

    internal static string Transport(GesOperation operation, Exception e) =>
        $"{operation.Name}: no complete answer: {Shown.Bounded(Reason(e), LongestForeignText)}";

    /// <summary>HttpClient says of TLS only that the reason is elsewhere.</summary>
    internal static string Reason(Exception e) => e.InnerException is AuthenticationException tls ? $"{e.Message} {tls.Message}" : e.Message;

    internal static string Timeout(GesOperation operation, TimeSpan timeout, bool own) => own
        ? string.Create(CultureInfo.InvariantCulture, $"{operation.Name}: no complete answer within {timeout.TotalSeconds} s.")
        : $"{operation.Name}: no answer within the timeout of the HttpClient.";

    internal static string RequestId(GesHttpResult http) => http.RequestId is { } id ? $" (request id {Shown.Bounded(id, LongestForeignText)})" : "";
}
