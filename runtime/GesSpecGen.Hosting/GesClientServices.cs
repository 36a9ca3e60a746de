using GesSpecGen.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

// Where those who write Program.cs look for Add… methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients of the Graph Engine Service (GES) to the services of an application.</summary>
public static class GesClientServices
{
    /// <summary>Adds a client with settings from the configuration, one for the life of the application.</summary>
    /// <typeparam name="TClient">The generated client, such as <c>GesManagementClient</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="section">The section that holds the <see cref="GesClientSettings"/>.</param>
    /// <param name="create">Makes the client.</param>
    /// <returns>The builder of the client's HttpClient, to add handlers to. They must not follow redirects.</returns>
    /// <example><code>
    /// builder.Services.AddGesClient(builder.Configuration.GetSection("Ges"), static ges =>
    ///     new GesManagementClient(ges.Http, ges.Endpoint, ges.ProjectId, ges.Credential, ges.Options));
    /// </code></example>
    public static IHttpClientBuilder AddGesClient<TClient>(this IServiceCollection services, IConfigurationSection section, Func<GesConnection, TClient> create)
        where TClient : GesSpecGen.GesClient
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(create);
        string name = GesClientRegistration<TClient>.Name;
        services.AddOptions<GesClientSettings>(name).Bind(section);
        return GesClientRegistration<TClient>.Add(services, section.Path + ":", create);
    }

    /// <summary>Adds a client with settings from code, one for the life of the application.</summary>
    /// <typeparam name="TClient">The generated client, such as <c>GesManagementClient</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Fills in the settings.</param>
    /// <param name="create">Makes the client.</param>
    /// <returns>The builder of the client's HttpClient, to add handlers to. They must not follow redirects.</returns>
    public static IHttpClientBuilder AddGesClient<TClient>(this IServiceCollection services, Action<GesClientSettings> configure, Func<GesConnection, TClient> create)
        where TClient : GesSpecGen.GesClient
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentNullException.ThrowIfNull(create);
        services.AddOptions<GesClientSettings>(GesClientRegistration<TClient>.Name).Configure(configure);
        return GesClientRegistration<TClient>.Add(services, $"{nameof(GesClientSettings)}.", create);
    }
}
