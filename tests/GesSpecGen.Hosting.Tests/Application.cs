using GesSpecGen.Management;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GesSpecGen.Hosting.Tests;

/// <summary>The services of an application with one client that is set up by its configuration.</summary>
internal static class Application
{
    public static IConfigurationRoot Configuration(params (string Name, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(static setting => KeyValuePair.Create("Ges:" + setting.Name, setting.Value))).Build();

    public static ServiceProvider With(IConfiguration configuration, Action<IServiceCollection>? more = null, Action<IHttpClientBuilder>? http = null)
    {
        ServiceCollection services = new();
        IHttpClientBuilder builder = services.AddGesClient(configuration.GetSection("Ges"), Create);
        http?.Invoke(builder);
        more?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    public static GesManagementClient Create(GesConnection ges) => new(ges.Http, ges.Endpoint, ges.ProjectId, ges.Credential, ges.Options);

    /// <summary>What a host does before it starts anything.</summary>
    public static void CheckAtStart(this IServiceProvider services) => services.GetRequiredService<IStartupValidator>().Validate();
}
