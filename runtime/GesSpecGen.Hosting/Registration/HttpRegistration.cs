using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Registration;

/// <summary>The HttpClient of one client: it never follows redirects, and leaves timeouts to the client.</summary>
internal static class HttpRegistration
{
    // A new connection asks DNS again, so that a client that lives as long as the application follows a service that moves.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    public static IHttpClientBuilder Add(IServiceCollection services, ClientKey key) => services.AddHttpClient(key.Name)
        .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
        .UseSocketsHttpHandler(static (handler, _) => Configure(handler))
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan);

    private static void Configure(SocketsHttpHandler handler)
    {
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.AutomaticDecompression = DecompressionMethods.All;
        handler.PooledConnectionLifetime = ConnectionLifetime;
    }
}
