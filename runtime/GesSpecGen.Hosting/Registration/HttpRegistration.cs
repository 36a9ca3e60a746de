using GesSpecGen.Hosting.Resilience;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Registration;

/// <summary>The HttpClient of one client: it never follows redirects, and leaves timeouts to the client.</summary>
internal static class HttpRegistration
{
    public static IHttpClientBuilder Add(IServiceCollection services, ClientKey key) => services.AddHttpClient(key.Name)
        .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
        .UseSocketsHttpHandler(static (handler, _) => GesConnections.Configure(handler))
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .AddLimits(key);
}
