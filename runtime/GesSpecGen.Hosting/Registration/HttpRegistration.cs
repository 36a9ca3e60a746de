using GesSpecGen.Hosting.Resilience;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Registration;

/// <summary>The HttpClient of one client: it never follows redirects, and leaves timeouts to the client.</summary>
internal static class HttpRegistration
{
    public static IHttpClientBuilder Add(IServiceCollection services, ClientKey key) => services.AddHttpClient(key.Name)
        .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
        .UseSocketsHttpHandler((handler, provider) => GesConnections.Configure(handler, ServerTrust.Of(provider.GetRequiredService<IOptionsMonitor<GesClientSettings>>().Get(key.Name).ServerTrust)))
        // The factory's own log hides headers in its text alone: in structured fields the token is plain to see. AddDefaultLogger brings it back.
        .RemoveAllLoggers()
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .AddLimits(key);
}
