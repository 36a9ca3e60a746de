using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Management;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Hosting.Tests.Resilience;

/// <summary>A client behind its limits, over a network and with a clock that the test commands.</summary>
internal sealed class Guarded : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public Guarded(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> network, Action<GesClientSettings>? configure = null, Action<IServiceCollection>? more = null)
    {
        Network = new Answering(network);
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddGesManagement<GesManagementClient>(settings =>
            {
                Defaults(settings);
                configure?.Invoke(settings);
            })
            .ConfigurePrimaryHttpMessageHandler(() => Network);
        more?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
        _services.CheckAtStart();
    }

    public FakeTimeProvider Clock { get; } = new();

    public Answering Network { get; }

    public IServiceProvider Services => _services;

    public GraphsClient Graphs => _services.Ges().Graphs;

    public static void Defaults(GesClientSettings settings)
    {
        settings.Endpoint = new Uri("https://ges.example.com");
        settings.ProjectId = "project";
        settings.Credential = new() { Kind = GesCredentialKind.Token, Token = "token" };
        settings.Retry = GesRetryOptions.None;
        settings.Resilience.CircuitBreaker.MinimumThroughput = 2;
    }

    /// <summary>Calls that shall fail, whatever with.</summary>
    public async Task FailAsync(int calls)
    {
        for (int call = 0; call < calls; call++)
            await Assert.ThrowsAnyAsync<GesException>(() => Graphs.ListAsync());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
