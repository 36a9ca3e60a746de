using GesSpecGen.Hosting.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Credentials;

/// <summary>Finds out who proves the caller of a client.</summary>
internal static class CredentialOf
{
    public static GesCredential Client(IServiceProvider provider, ClientKey key)
    {
        IOptionsMonitor<GesClientSettings> monitor = provider.GetRequiredService<IOptionsMonitor<GesClientSettings>>();
        GesSurroundings? surroundings = provider.GetService<GesSurroundings>();
        if (monitor.Get(key.Name).Credential.Kind != GesCredentialKind.Services)
            return new ReloadingCredential(() => CredentialSource.Of(monitor.Get(key.Name), surroundings), key.Logger(provider));
        return key.Graph is { } name && provider.GetKeyedService<GesCredential>(name) is { } own ? own : provider.GetRequiredService<GesCredential>();
    }

    public static GesCredential Shared(IServiceProvider provider)
    {
        IOptionsMonitor<GesCredentialSettings> monitor = provider.GetRequiredService<IOptionsMonitor<GesCredentialSettings>>();
        GesSurroundings? surroundings = provider.GetService<GesSurroundings>();
        return new ReloadingCredential(() => new CredentialSource(monitor.CurrentValue) { Surroundings = surroundings }, provider.GetRequiredService<ILoggerFactory>().CreateLogger<GesCredential>());
    }

    /// <summary>Whether the application has a credential for the client, made or not.</summary>
    public static bool IsService(IServiceProvider provider, ClientKey key) =>
        provider.GetService<IServiceProviderIsKeyedService>() is { } services
        && (services.IsService(typeof(GesCredential)) || (key.Graph is { } name && services.IsKeyedService(typeof(GesCredential), name)));
}
