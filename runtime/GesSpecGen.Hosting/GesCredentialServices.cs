using GesSpecGen;
using GesSpecGen.Hosting;
using GesSpecGen.Hosting.Registration;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the credential that the clients of an application share.</summary>
public static class GesCredentialServices
{
    /// <summary>Adds a credential with settings from the configuration. Clients whose own settings have none use it, so that one login serves all of them.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section that holds the <see cref="GesCredentialSettings"/>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="InvalidOperationException">There is a <see cref="GesCredential"/> already.</exception>
    public static IServiceCollection AddGesCredential(this IServiceCollection services, IConfigurationSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return CredentialRegistration.Add(services, section.Path + ":", options => options.Bind(section, static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    /// <summary>Adds a credential with settings from code. Clients whose own settings have none use it, so that one login serves all of them.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Fills in the settings.</param>
    /// <returns>The services.</returns>
    /// <exception cref="InvalidOperationException">There is a <see cref="GesCredential"/> already.</exception>
    public static IServiceCollection AddGesCredential(this IServiceCollection services, Action<GesCredentialSettings> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return CredentialRegistration.Add(services, $"{nameof(GesCredentialSettings)}.", options => options.Configure(configure));
    }
}
