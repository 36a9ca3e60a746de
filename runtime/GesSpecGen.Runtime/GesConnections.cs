using System.Net;

namespace GesSpecGen;

/// <summary>Makes handlers of your own as safe as those of the clients.</summary>
public static class GesConnections
{
    // A new connection asks DNS again, so that a long-lived client follows a service that moves.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    // Longer than a lost packet takes to be sent again, far shorter than what a system waits for an address where nobody is.
    private static readonly TimeSpan LongestConnecting = TimeSpan.FromSeconds(15);

    /// <summary>Sets up a handler that has not sent yet: no redirects, no cookies, compressed answers, connections of at most two minutes, and the certificates that are trusted.</summary>
    /// <param name="handler">The handler for an HttpClient that is given to clients.</param>
    /// <param name="trust">Which server certificates are trusted; those of the system's authorities if null.</param>
    public static void Configure(SocketsHttpHandler handler, GesServerTrust? trust = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.AutomaticDecompression = DecompressionMethods.All;
        handler.PooledConnectionLifetime = ConnectionLifetime;
        handler.ConnectTimeout = LongestConnecting;
        trust?.ApplyTo(handler.SslOptions);
    }
}
