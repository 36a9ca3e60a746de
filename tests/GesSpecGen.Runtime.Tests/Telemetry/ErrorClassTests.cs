using GesSpecGen.Http;
using GesSpecGen.Telemetry;

namespace GesSpecGen.Runtime.Tests.Telemetry;

public class ErrorClassTests
{
    private static readonly GesOperation Operation = new("ShowJob", "GET", "/v2", "");

    public static TheoryData<string, Exception> Errors => new()
    {
        { "GES.8301", Api("GES.8301") },
        { "503", Api(null) },
        { "503", Api("a sentence, not a code") },
        { "503", Api(new string('1', 33)) },
        { "timeout", new GesTimeoutException("", Operation, null, new OperationCanceledException()) },
        { "name_resolution_error", Transport(new HttpRequestException(HttpRequestError.NameResolutionError)) },
        { "connection_error", Transport(new HttpRequestException(HttpRequestError.ConnectionError)) },
        { "secure_connection_error", Transport(new HttpRequestException(HttpRequestError.SecureConnectionError)) },
        { "proxy_tunnel_error", Transport(new HttpRequestException(HttpRequestError.ProxyTunnelError)) },
        { "response_ended", Transport(new HttpRequestException(HttpRequestError.ResponseEnded)) },
        { "invalid_response", Transport(new HttpRequestException(HttpRequestError.InvalidResponse)) },
        { "System.Net.Http.HttpRequestException", Transport(new HttpRequestException()) },
        { "System.IO.IOException", Transport(new IOException()) },
        { "System.OperationCanceledException", new OperationCanceledException() },
        { "GesSpecGen.GesMalformedResponseException", new GesMalformedResponseException("", Operation, new GesHttpResult(200)) },
    };

    [Theory]
    [MemberData(nameof(Errors), DisableDiscoveryEnumeration = true)]
    public void An_error_has_a_name_to_count_by(string name, Exception error) => Assert.Equal(name, ErrorClass.Of(error));

    private static GesApiException Api(string? code) => new("", Operation, new GesHttpResult(503), new ErrorBody(code, null), null, "");

    private static GesTransportException Transport(Exception inner) => new("", Operation, null, inner);
}
