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
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .AddLimits(key);
}
