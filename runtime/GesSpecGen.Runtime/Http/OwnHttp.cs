using System.Net;

namespace GesSpecGen.Http;

internal static class OwnHttp
{
    // A new connection asks DNS again, so that a long-lived client follows a service that moves.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    // Longer than a lost packet takes to be sent again, far shorter than what a system waits for an address where nobody is.
    private static readonly TimeSpan LongestConnecting = TimeSpan.FromSeconds(15);

    internal static HttpClient Create()
    {
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = ConnectionLifetime,
            ConnectTimeout = LongestConnecting,
        };
        return new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
