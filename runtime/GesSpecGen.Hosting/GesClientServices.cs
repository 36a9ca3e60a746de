using GesSpecGen;
using GesSpecGen.Hosting;
using GesSpecGen.Hosting.Registration;
using Microsoft.Extensions.Configuration;

// Where those who write Program.cs look for Add… methods.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients of the Graph Engine Service (GES) to the services of an application.</summary>
public static class GesClientServices
{
    /// <summary>Adds the client of the management plane with settings from the configuration, one for the life of the application.</summary>
    /// <typeparam name="TClient">The generated client: <c>GesManagementClient</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="section">The section that holds the <see cref="GesClientSettings"/>.</param>
    /// <returns>The builder of the client's HttpClient, to add handlers to. They must not follow redirects.</returns>
    /// <exception cref="InvalidOperationException">The client was added already.</exception>
    /// <example><code>
    /// builder.Services.AddGesManagement&lt;GesManagementClient&gt;(builder.Configuration.GetSection("Ges"));
    /// </code></example>
    public static IHttpClientBuilder AddGesManagement<TClient>(this IServiceCollection services, IConfigurationSection section)
        where TClient : GesClient, IGesConnectable<TClient>
    {
        ArgumentNullException.ThrowIfNull(section);
        return ClientRegistration<TClient>.Add(services, ClientKey.Single<TClient>(section), options => options.Bind(section, static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    /// <summary>Adds the client of the management plane with settings from code, one for the life of the application.</summary>
    /// <typeparam name="TClient">The generated client: <c>GesManagementClient</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Fills in the settings.</param>
    /// <returns>The builder of the client's HttpClient, to add handlers to. They must not follow redirects.</returns>
    /// <exception cref="InvalidOperationException">The client was added already.</exception>
    public static IHttpClientBuilder AddGesManagement<TClient>(this IServiceCollection services, Action<GesClientSettings> configure)
        where TClient : GesClient, IGesConnectable<TClient>
    {
        ArgumentNullException.ThrowIfNull(configure);
        return ClientRegistration<TClient>.Add(services, ClientKey.Single<TClient>(section: null), options => options.Configure(configure));
    }

    /// <summary>
    /// Adds the client of one graph with settings from the configuration. It is a keyed service under its name, one for the life of the application;
    /// <see cref="IGesGraphs{TClient}"/> has all of them.
    /// </summary>
    /// <typeparam name="TClient">The generated client of the graph's edition.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="name">What the application calls the graph.</param>
    /// <param name="section">The section that holds the <see cref="GesClientSettings"/>.</param>
    /// <returns>The builder of the client's HttpClient, to add handlers to. They must not follow redirects.</returns>
    /// <exception cref="InvalidOperationException">A graph of this name was added already.</exception>
    public static IHttpClientBuilder AddGesGraph<TClient>(this IServiceCollection services, string name, IConfigurationSection section)
        where TClient : GesClient, IGesConnectable<TClient>
    {
        ArgumentNullException.ThrowIfNull(section);
        return ClientRegistration<TClient>.Add(services, ClientKey.Named<TClient>(name, section), options => options.Bind(section, static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    /// <summary>
    /// Adds the client of one graph with settings from code. It is a keyed service under its name, one for the life of the application;
    /// <see cref="IGesGraphs{TClient}"/> has all of them.
    /// </summary>
    /// <typeparam name="TClient">The generated client of the graph's edition.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="name">What the application calls the graph.</param>
    /// <param name="configure">Fills in the settings.</param>
    /// <returns>The builder of the client's HttpClient, to add handlers to. They must not follow redirects.</returns>
    /// <exception cref="InvalidOperationException">A graph of this name was added already.</exception>
    public static IHttpClientBuilder AddGesGraph<TClient>(this IServiceCollection services, string name, Action<GesClientSettings> configure)
        where TClient : GesClient, IGesConnectable<TClient>
    {
        ArgumentNullException.ThrowIfNull(configure);
        return ClientRegistration<TClient>.Add(services, ClientKey.Named<TClient>(name, section: null), options => options.Configure(configure));
    }
}
