using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting;

/// <summary>The services that one client needs, under a name that no other client has.</summary>
internal static class GesClientRegistration<TClient>
    where TClient : GesClient
{
    // A new connection asks DNS again, so that a client that lives as long as the application follows a service that moves.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    /// <summary>Name of the settings and of the HttpClient.</summary>
    public static string Name => typeof(TClient).FullName!;

    public static IHttpClientBuilder Add(IServiceCollection services, string settingsPath, Func<GesConnection, TClient> create)
    {
        services.AddOptions<GesClientSettings>(Name).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GesClientSettings>>(provider =>
            new SettingsCheck(Name, settingsPath, hasCredential: provider.GetService<IServiceProviderIsService>()?.IsService(typeof(GesCredential)) == true));
        services.TryAddSingleton(provider => create(Connect(provider)));
        return services.AddHttpClient(Name)
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler(static (handler, _) => Configure(handler))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
    }

    private static void Configure(SocketsHttpHandler handler)
    {
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.AutomaticDecompression = DecompressionMethods.All;
        handler.PooledConnectionLifetime = ConnectionLifetime;
    }

    private static GesConnection Connect(IServiceProvider provider)
    {
        IOptionsMonitor<GesClientSettings> monitor = provider.GetRequiredService<IOptionsMonitor<GesClientSettings>>();
        GesClientSettings settings = monitor.Get(Name);
        return new GesConnection(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(Name),
            settings.Endpoint!,
            settings.ProjectId!,
            settings.Token is null ? provider.GetRequiredService<GesCredential>() : CurrentToken(monitor),
            settings.ToOptions(provider.GetService<TimeProvider>() ?? TimeProvider.System));
    }

    private static GesCredential CurrentToken(IOptionsMonitor<GesClientSettings> monitor) =>
        GesCredential.Token(_ => new ValueTask<string>(monitor.Get(Name).Token ?? throw new InvalidOperationException("The token has been taken out of the configuration.")));
}
