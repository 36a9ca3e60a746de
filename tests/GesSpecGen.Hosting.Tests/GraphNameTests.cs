using GesSpecGen.Emulator;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Tests;

public sealed class GraphNameTests : IAsyncLifetime
{
    private GesEmulator _emulator = null!;

    public async Task InitializeAsync() => _emulator = await GesEmulator.StartAsync();

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Theory]
    [InlineData(null, "/ges/v1.0/project/graphs/fraud/summary")]
    [InlineData("fraud_2024", "/ges/v1.0/project/graphs/fraud_2024/summary")]
    public async Task A_graph_is_called_as_it_was_added_unless_the_settings_say_its_name(string? name, string path)
    {
        ServiceCollection services = new();
        services.AddGesGraph<GesGraphClient>("fraud", settings => Set(settings, name));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<GesGraphClient>("fraud").With(new GesCallOptions { Timeout = TimeSpan.FromMinutes(1) }).Statistics.GetGraphSummaryAsync();

        Assert.Equal(path, Assert.Single(_emulator.Requests).Path);
    }

    [Fact]
    public void A_client_of_one_graph_needs_its_name()
    {
        ServiceCollection services = new();
        services.AddGesManagement<GesGraphClient>(settings => Set(settings, null));
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Contains("GraphName is missing; it is the name of the graph to work on.", Assert.Single(provider.Faults()), StringComparison.Ordinal);
    }

    private void Set(GesClientSettings settings, string? name)
    {
        settings.Endpoint = _emulator.Endpoint;
        settings.ProjectId = "project";
        settings.GraphName = name;
        settings.Credential = new() { Kind = GesCredentialKind.Token, Token = _emulator.Token };
    }
}
