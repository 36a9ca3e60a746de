using GesSpecGen.Emulator;
using GesSpecGen.Management;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Tests.Support;

/// <summary>The services of an application with one client that is set up by its configuration.</summary>
internal static class Application
{
    public static IConfigurationRoot Configuration(params (string Name, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create("Ges:" + setting.Name, setting.Value))).Build();

    /// <summary>All that a client of the emulator needs, and more.</summary>
    public static IConfigurationRoot Configuration(GesEmulator emulator, params (string Name, string? Value)[] more) => Configuration(
        [("Endpoint", emulator.Endpoint.ToString()), ("ProjectId", "project"), ("Credential:Kind", "Token"), ("Credential:Token", emulator.Token), .. more]);

    /// <summary>The same with a login of the emulator's user.</summary>
    public static IConfigurationRoot Login(GesEmulator emulator)
    {
        EmulatedIdentity identity = emulator.Iam.Identity;
        IConfigurationRoot configuration = Configuration(
            emulator, ("Credential:Account", identity.Account), ("Credential:User", identity.User), ("Credential:Password", identity.Password), ("Credential:IamEndpoint", emulator.Endpoint.ToString()));
        configuration["Ges:Credential:Kind"] = "IamUser";
        configuration["Ges:Credential:Token"] = null;
        return configuration;
    }

    public static ServiceProvider With(IConfiguration configuration, Action<IServiceCollection>? more = null, Action<IHttpClientBuilder>? http = null)
    {
        ServiceCollection services = new();
        IHttpClientBuilder builder = services.AddGesManagement<GesManagementClient>(configuration.GetSection("Ges"));
        http?.Invoke(builder);
        more?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    public static GesManagementClient Ges(this IServiceProvider services) => services.GetRequiredService<GesManagementClient>();

    /// <summary>What a host does before it starts anything.</summary>
    public static void CheckAtStart(this IServiceProvider services) => services.GetRequiredService<IStartupValidator>().Validate();

    /// <summary>What is said of an application that cannot start.</summary>
    public static IReadOnlyList<string> Faults(this IServiceProvider services) => [.. Assert.Throws<OptionsValidationException>(services.CheckAtStart).Failures];
}
