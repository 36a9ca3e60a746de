using System.Net;
using GesSpecGen.Emulator;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Management;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Tests;

public sealed class ClientTests : IAsyncLifetime
{
    private GesEmulator _emulator = null!;

    public async Task InitializeAsync() => _emulator = await GesEmulator.StartAsync();

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Fact]
    public async Task A_client_from_the_configuration_calls_the_service()
    {
        await using ServiceProvider services = Application.With(Application.Configuration(_emulator));

        ListGraphsResponse graphs = await services.Ges().Graphs.ListAsync();

        Assert.Equal(["TenThousand_Charging", "GES_UI_2_0_1"], graphs.Graphs!.Select(static graph => graph.Name));
    }

    [Fact]
    public async Task A_client_is_set_up_by_code_as_well()
    {
        ServiceCollection services = new();
        services.AddGesManagement<GesManagementClient>(settings =>
        {
            settings.Endpoint = _emulator.Endpoint;
            settings.ProjectId = "project";
            settings.Credential = new() { Kind = GesCredentialKind.Token, Token = _emulator.Token };
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        provider.CheckAtStart();

        await provider.Ges().Graphs.ListAsync();

        Assert.Equal("/v2/project/graphs", Assert.Single(_emulator.Requests).Path);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _emulator.Faults.Next(Fault.Answer(302) with { Headers = new Dictionary<string, string> { ["Location"] = "/v2/project/graphs/jobs" } });
        await using ServiceProvider services = Application.With(Application.Configuration(_emulator));

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => services.Ges().Graphs.ListAsync());

        Assert.Equal(302, e.Status);
        Assert.Single(_emulator.Requests);
    }

    [Fact]
    public async Task Handlers_that_an_application_adds_see_the_requests()
    {
        await using ServiceProvider services = Application.With(Application.Configuration(_emulator), http: static http => http.AddHttpMessageHandler(static () => new Marker()));

        await services.Ges().Graphs.ListAsync();

        Assert.Equal("seen", Assert.Single(_emulator.Requests).Headers["X-Marker"]);
    }

    [Fact]
    public async Task Observers_among_the_services_are_told_what_becomes_of_calls()
    {
        Watcher watcher = new();
        await using ServiceProvider services = Application.With(Application.Configuration(_emulator), services => services.AddSingleton<GesCallObserver>(watcher));

        await services.Ges().Graphs.ListAsync();

        Assert.Equal(["ListGraphs"], watcher.Ended);
    }

    [Fact]
    public async Task There_is_one_client_for_the_life_of_the_application_over_connections_that_are_renewed()
    {
        await using ServiceProvider services = Application.With(Application.Configuration(_emulator));
        using IServiceScope scope = services.CreateScope();
        HttpMessageHandler handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(typeof(GesManagementClient).FullName!);
        while (handler is DelegatingHandler outer)
            handler = outer.InnerHandler!;

        SocketsHttpHandler sockets = Assert.IsType<SocketsHttpHandler>(handler);
        Assert.InRange(sockets.PooledConnectionLifetime, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15));
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
        Assert.Equal(DecompressionMethods.All, sockets.AutomaticDecompression);
        Assert.Same(services.Ges(), scope.ServiceProvider.Ges());
    }

    [Fact]
    public void The_same_client_is_not_added_twice()
    {
        ServiceCollection services = new();
        services.AddGesManagement<GesManagementClient>(static _ => { });

        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => services.AddGesManagement<GesManagementClient>(Application.Configuration().GetSection("Ges")));

        Assert.Contains(typeof(GesManagementClient).FullName!, e.Message, StringComparison.Ordinal);
    }

    private sealed class Watcher : GesCallObserver
    {
        public List<string> Ended { get; } = [];

        public override void CallEnded(GesEndedCall ended) => Ended.Add(ended.Operation.Name);
    }

    private sealed class Marker : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marker", "seen");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
