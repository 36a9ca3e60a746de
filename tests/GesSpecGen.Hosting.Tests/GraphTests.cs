using GesSpecGen.Emulator;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Management;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Tests;

public sealed class GraphTests : IAsyncLifetime
{
    private GesEmulator _emulator = null!;

    public async Task InitializeAsync() => _emulator = await GesEmulator.StartAsync();

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Fact]
    public async Task Many_graphs_have_settings_of_their_own_and_are_keyed_services()
    {
        await using ServiceProvider services = Graphs("fraud", "social");

        await services.GetRequiredKeyedService<GraphClient>("fraud").Graphs.ListAsync();
        await services.GetRequiredKeyedService<GraphClient>("social").Graphs.ListAsync();

        Assert.Equal(["/v2/project-of-fraud/graphs", "/v2/project-of-social/graphs"], _emulator.Requests.Select(static request => request.Path));
    }

    [Fact]
    public async Task A_graph_is_injected_by_its_name()
    {
        ServiceCollection services = Added("fraud", "social");
        services.AddSingleton<Report>();
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        Assert.Equal("project-of-social", provider.GetRequiredService<Report>().Graph.To.ProjectId);
    }

    [Fact]
    public async Task A_graph_is_found_by_a_name_that_is_known_only_at_run_time()
    {
        await using ServiceProvider services = Graphs("fraud", "social");
        IGesGraphs<GraphClient> graphs = services.GetRequiredService<IGesGraphs<GraphClient>>();

        Assert.Equal(["fraud", "social"], graphs.Names);
        Assert.Same(services.GetRequiredKeyedService<GraphClient>("social"), graphs.Get("social"));
        Assert.Contains("there are: fraud, social", Assert.Throws<ArgumentException>(() => graphs.Get("frud")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_of_another_kind_of_client_is_another_graph()
    {
        ServiceCollection services = Added("fraud");
        services.AddGesGraph<GesManagementClient>("fraud", Settings("other"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IGesGraphs<GesManagementClient>>().Get("fraud").Graphs.ListAsync();

        Assert.Equal("/v2/project-of-other/graphs", Assert.Single(_emulator.Requests).Path);
    }

    [Fact]
    public async Task Graphs_stand_beside_the_management_plane()
    {
        ServiceCollection services = Added("fraud");
        services.AddGesManagement<GesManagementClient>(Settings("management"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.Ges().Graphs.ListAsync();
        await provider.GetRequiredKeyedService<GraphClient>("fraud").Graphs.ListAsync();

        Assert.Equal(["/v2/project-of-management/graphs", "/v2/project-of-fraud/graphs"], _emulator.Requests.Select(static request => request.Path));
    }

    [Fact]
    public void A_name_is_given_once()
    {
        ServiceCollection services = Added("fraud");

        Assert.Contains("'fraud' was added already", Assert.Throws<InvalidOperationException>(() => services.AddGesGraph<GraphClient>("fraud", Settings("fraud"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_is_not_enough_for_a_graph_and_the_error_says_of_which_one()
    {
        ServiceCollection services = Added("fraud");
        services.AddGesGraph<GraphClient>("social", Application.Configuration(("ProjectId", "project"), ("Region", "cn-north-4"), ("Credential:Kind", "Token"), ("Credential:Token", "token")).GetSection("Ges"));
        using ServiceProvider provider = services.BuildServiceProvider();

        string fault = Assert.Single(provider.Faults());

        Assert.Equal($"{typeof(GraphClient).FullName} 'social': Ges:Endpoint is missing; the memory plane has no address by region.", fault);
    }

    private ServiceProvider Graphs(params string[] names) => Added(names).BuildServiceProvider(validateScopes: true);

    private ServiceCollection Added(params string[] names)
    {
        ServiceCollection services = new();
        foreach (string name in names)
            services.AddGesGraph<GraphClient>(name, Settings(name));
        return services;
    }

    private Action<GesClientSettings> Settings(string name) => settings =>
    {
        settings.Endpoint = _emulator.Endpoint;
        settings.ProjectId = "project-of-" + name;
        settings.Credential = new() { Kind = GesCredentialKind.Token, Token = _emulator.Token };
    };

    private sealed class Report([FromKeyedServices("social")] GraphClient graph)
    {
        public GraphClient Graph { get; } = graph;
    }
}
