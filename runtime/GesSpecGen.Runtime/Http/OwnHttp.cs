using System.Net;

namespace GesSpecGen.Http;

internal static class OwnHttp
{
    // A new connection asks DNS again, so that a long-lived client follows a service that moves.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    internal static HttpClient Create()
    {
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = ConnectionLifetime,
        };
        return new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
