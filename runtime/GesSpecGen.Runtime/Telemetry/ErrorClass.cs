using System.Globalization;

namespace GesSpecGen.Telemetry;

/// <summary>What kind of error something is, in few enough words to count by.</summary>
internal static class ErrorClass
{
    private const int LongestCode = 32;

    internal static string Of(Exception error) => error switch
    {
        GesApiException api => Code(api) ?? api.Http.Status.ToString(CultureInfo.InvariantCulture),
        GesTimeoutException => "timeout",
        GesTransportException { InnerException: HttpRequestException http } => Of(http.HttpRequestError) ?? Name(http),
        GesTransportException { InnerException: { } inner } => Name(inner),
        _ => Name(error),
    };

    /// <summary>The error code of the service, if it looks like one.</summary>
    internal static string? Code(Exception? error) =>
        error is GesApiException { ErrorCode: { Length: > 0 and <= LongestCode } code } && code.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') ? code : null;

    // The words of the .NET metrics for HTTP.
    private static string? Of(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "name_resolution_error",
        HttpRequestError.ConnectionError => "connection_error",
        HttpRequestError.SecureConnectionError => "secure_connection_error",
        HttpRequestError.ProxyTunnelError => "proxy_tunnel_error",
        HttpRequestError.ResponseEnded => "response_ended",
        HttpRequestError.InvalidResponse => "invalid_response",
        _ => null,
    };

    private static string Name(Exception error) => error.GetType().FullName!;
}
