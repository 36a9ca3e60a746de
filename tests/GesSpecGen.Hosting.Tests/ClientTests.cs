using System.Net;
using GesSpecGen.Emulator;
using GesSpecGen.Management;
using Microsoft.Extensions.Configuration;
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
        await using ServiceProvider services = Application.With(Configuration(_emulator.Token));

        ListGraphsResponse graphs = await services.GetRequiredService<GesManagementClient>().Graphs.ListAsync();

        Assert.Equal("demo", Assert.Single(graphs.Graphs!).Name);
    }

    [Fact]
    public async Task A_client_is_set_up_by_code_as_well()
    {
        ServiceCollection services = new();
        services.AddGesClient(
            settings =>
            {
                settings.Endpoint = _emulator.Endpoint;
                settings.ProjectId = "project";
                settings.Token = _emulator.Token;
            },
            Application.Create);
        await using ServiceProvider provider = services.BuildServiceProvider();
        provider.CheckAtStart();

        await provider.GetRequiredService<GesManagementClient>().Graphs.ListAsync();

        Assert.Equal("/v2/project/graphs", Assert.Single(_emulator.Requests).Path);
    }

    [Fact]
    public async Task A_new_token_in_the_configuration_is_used_at_once()
    {
        IConfigurationRoot configuration = Configuration("outdated");
        await using ServiceProvider services = Application.With(configuration);
        GesManagementClient ges = services.GetRequiredService<GesManagementClient>();
        GesApiException refused = await Assert.ThrowsAsync<GesApiException>(() => ges.Graphs.ListAsync());

        configuration["Ges:Token"] = _emulator.Token;
        configuration.Reload();
        await ges.Graphs.ListAsync();

        Assert.Equal(401, refused.Status);
    }

    [Fact]
    public async Task Without_a_token_the_credential_of_the_services_proves_who_calls()
    {
        await using ServiceProvider services = Application.With(Configuration(token: null), more => more.AddSingleton(GesCredential.Token(_emulator.Token)));
        services.CheckAtStart();

        await services.GetRequiredService<GesManagementClient>().Graphs.ListAsync();

        Assert.Equal("ListGraphs", Assert.Single(_emulator.Requests).Operation);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _emulator.Faults.Next(Fault.Answer(302) with { Headers = new Dictionary<string, string> { ["Location"] = "/v2/project/graphs/jobs" } });
        await using ServiceProvider services = Application.With(Configuration(_emulator.Token));

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => services.GetRequiredService<GesManagementClient>().Graphs.ListAsync());

        Assert.Equal(302, e.Status);
        Assert.Single(_emulator.Requests);
    }

    [Fact]
    public async Task Handlers_that_an_application_adds_see_the_requests()
    {
        await using ServiceProvider services = Application.With(Configuration(_emulator.Token), http: static http => http.AddHttpMessageHandler(static () => new Marker()));

        await services.GetRequiredService<GesManagementClient>().Graphs.ListAsync();

        Assert.Equal("seen", Assert.Single(_emulator.Requests).Headers["X-Marker"]);
    }

    [Fact]
    public async Task There_is_one_client_for_the_life_of_the_application_over_connections_that_are_renewed()
    {
        await using ServiceProvider services = Application.With(Configuration(_emulator.Token));
        using IServiceScope scope = services.CreateScope();
        HttpMessageHandler handler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(typeof(GesManagementClient).FullName!);
        while (handler is DelegatingHandler outer)
            handler = outer.InnerHandler!;

        SocketsHttpHandler sockets = Assert.IsType<SocketsHttpHandler>(handler);
        Assert.InRange(sockets.PooledConnectionLifetime, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15));
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
        Assert.Equal(DecompressionMethods.All, sockets.AutomaticDecompression);
        Assert.Same(services.GetRequiredService<GesManagementClient>(), scope.ServiceProvider.GetRequiredService<GesManagementClient>());
    }

    [Fact]
    public async Task Clients_of_different_types_have_settings_of_their_own()
    {
        ServiceCollection services = new();
        services.AddGesClient(Configuration(_emulator.Token).GetSection("Ges"), Application.Create);
        services.AddGesClient(Configuration(_emulator.Token, project: "archive").GetSection("Ges"), static ges => new ArchiveClient(ges));
        await using ServiceProvider provider = services.BuildServiceProvider();
        provider.CheckAtStart();

        await provider.GetRequiredService<GesManagementClient>().Graphs.ListAsync();
        await provider.GetRequiredService<ArchiveClient>().Graphs.ListAsync();

        Assert.Equal(["/v2/project/graphs", "/v2/archive/graphs"], _emulator.Requests.Select(static request => request.Path));
    }

    private IConfigurationRoot Configuration(string? token, string project = "project") =>
        Application.Configuration(("Endpoint", _emulator.Endpoint.ToString()), ("ProjectId", project), ("Token", token));

    private sealed class ArchiveClient(GesConnection ges) : GesManagementClient(ges.Http, ges.Endpoint, ges.ProjectId, ges.Credential, ges.Options);

    private sealed class Marker : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marker", "seen");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
