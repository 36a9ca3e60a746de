using System.Runtime.CompilerServices;

namespace GesSpecGen.Http;

/// <summary>What an HttpClient that was made elsewhere must not do.</summary>
internal static class GivenHttp
{
    private const string Remedy = $"{nameof(GesConnections)}.{nameof(GesConnections.Configure)}";

    /// <summary>A redirect would carry tokens, or a password, to wherever it points: nobody above the handler could stop it.</summary>
    internal static void Demand(HttpClient http, GesServerTrust? trust, string argument)
    {
        if (trust is not null)
            throw new ArgumentException($"{nameof(GesClientOptions.ServerTrust)} cannot change an HttpClient that is given: let {Remedy} set up its handler.", argument);
        if (FollowsRedirects(HandlerOf(http)))
        {
            throw new ArgumentException(
                "The HttpClient follows redirects, which could carry what proves the caller to another host: "
                + $"set AllowAutoRedirect of its handler to false, or let {Remedy} do it.",
                argument);
        }
    }

    private static bool FollowsRedirects(HttpMessageHandler? handler) => handler switch
    {
        DelegatingHandler outer => FollowsRedirects(outer.InnerHandler),
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
        HttpClientHandler client => client.AllowAutoRedirect,
        // A handler of the user's own: what it does is not to be seen.
        _ => false,
    };

    private static HttpMessageHandler? HandlerOf(HttpClient http)
    {
        try
        {
            return Handler(http);
        }
        catch (MissingFieldException)
        {
            return null;
        }
    }

    // HttpClient does not tell its handler; without reflection, so that it works in native code too.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_handler")]
    private static extern ref HttpMessageHandler Handler(HttpMessageInvoker http);
}
