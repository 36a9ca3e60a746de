using GesSpecGen.Hosting.Checks;
using GesSpecGen.Hosting.Credentials;
using GesSpecGen.Hosting.Logging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Registration;

/// <summary>The services that one client needs.</summary>
internal static class ClientRegistration<TClient>
    where TClient : GesClient, IGesConnectable<TClient>
{
    public static IHttpClientBuilder Add(IServiceCollection services, ClientKey key, Action<OptionsBuilder<GesClientSettings>> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => !service.IsKeyedService && service.ImplementationInstance is ClientKey other && other.Name == key.Name))
            throw new InvalidOperationException($"{key} was added already.");
        services.AddSingleton(key);
        configure(services.AddOptions<GesClientSettings>(key.Name).ValidateOnStart());
        services.AddSingleton<IValidateOptions<GesClientSettings>>(provider => new SettingsCheck(key, PlaneFacts.Of<TClient>(), CredentialOf.IsService(provider, key)));
        AddClient(services, key);
        return HttpRegistration.Add(services, key);
    }

    private static void AddClient(IServiceCollection services, ClientKey key)
    {
        if (key.Graph is not { } name)
        {
            services.TryAddSingleton(provider => TClient.Connect(Connection(provider, key)));
            return;
        }

        services.TryAddKeyedSingleton(name, (provider, _) => TClient.Connect(Connection(provider, key)));
        services.TryAddSingleton<IGesGraphs<TClient>, Graphs<TClient>>();
        services.AddSingleton(new GraphName<TClient>(name));
    }

    private static GesConnection Connection(IServiceProvider provider, ClientKey key)
    {
        GesClientSettings settings = provider.GetRequiredService<IOptionsMonitor<GesClientSettings>>().Get(key.Name);
        HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(key.Name);
        GesClientOptions options = ClientOptions.From(settings, provider.GetService<TimeProvider>() ?? TimeProvider.System);
        options.Observers.Add(new LoggingObserver(key.Logger(provider)));
        foreach (GesCallObserver observer in provider.GetServices<GesCallObserver>())
            options.Observers.Add(observer);
        return new GesConnection(http, PlaneFacts.Of<TClient>().Endpoint(settings)!, settings.ProjectId!, CredentialOf.Client(provider, key))
        {
            GraphName = settings.GraphName ?? key.Graph,
            Options = options,
        };
    }
}
