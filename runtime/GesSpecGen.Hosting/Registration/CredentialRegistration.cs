using GesSpecGen.Hosting.Checks;
using GesSpecGen.Hosting.Credentials;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Registration;

/// <summary>The services of the credential that clients share.</summary>
internal static class CredentialRegistration
{
    public static IServiceCollection Add(IServiceCollection services, string settingsPath, Action<OptionsBuilder<GesCredentialSettings>> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(static service => service.ServiceType == typeof(GesCredential) && !service.IsKeyedService))
            throw new InvalidOperationException($"A {nameof(GesCredential)} was added already.");
        configure(services.AddOptions<GesCredentialSettings>().ValidateOnStart());
        services.AddSingleton<IValidateOptions<GesCredentialSettings>>(new SharedCredentialCheck(settingsPath));
        return services.AddSingleton(CredentialOf.Shared);
    }
}
