using System.Net;
using GesSpecGen.Emulator;
using GesSpecGen.Hosting.Tests.Support;
using GesSpecGen.Management;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GesSpecGen.Hosting.Tests;

/// <summary>Who proves the caller, and how a change of the configuration reaches a client that lives as long as the application.</summary>
public sealed class CredentialTests : IAsyncLifetime
{
    private GesEmulator _emulator = null!;

    public async Task InitializeAsync() => _emulator = await GesEmulator.StartAsync();

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Fact]
    public async Task An_IAM_user_of_the_configuration_logs_in_once()
    {
        await using ServiceProvider services = Application.With(Application.Login(_emulator));
        services.CheckAtStart();

        await services.Ges().Graphs.ListAsync();
        await services.Ges().Graphs.ListAsync();

        Assert.Equal(1, _emulator.Iam.Issued);
    }

    [Theory]
    [InlineData("AccessKey", "of-the-settings")]
    [InlineData("Chain", "of-the-environment")]
    public async Task Requests_are_signed_with_an_access_key(string kind, string key)
    {
        string? authorization = null;
        Answering network = new((request, _) =>
        {
            authorization = string.Concat(request.Headers.NonValidated["Authorization"]);
            return Task.FromResult(Answering.Json(HttpStatusCode.OK));
        });
        IConfigurationRoot configuration = Nobody();
        configuration["Ges:Credential:Kind"] = kind;
        if (kind == "AccessKey")
            (configuration["Ges:Credential:AccessKey"], configuration["Ges:Credential:SecretKey"]) = (key, "secret");
        await using ServiceProvider services = Application.With(
            configuration,
            services => services.AddSingleton(new GesSurroundings { Variable = name => name.EndsWith("_AK", StringComparison.Ordinal) ? key : name.EndsWith("_SK", StringComparison.Ordinal) ? "secret" : null }),
            http => http.ConfigurePrimaryHttpMessageHandler(() => network));
        services.CheckAtStart();

        await services.Ges().Graphs.ListAsync();

        Assert.StartsWith($"SDK-HMAC-SHA256 Access={key},", authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_settings_the_credential_of_the_services_proves_who_calls()
    {
        await using ServiceProvider services = Application.With(Nobody(), more => more.AddSingleton(GesCredential.Token(_emulator.Token)));
        services.CheckAtStart();

        await services.Ges().Graphs.ListAsync();

        Assert.Equal("ListGraphs", Assert.Single(_emulator.Requests).Operation);
    }

    [Fact]
    public async Task Clients_share_one_login()
    {
        ServiceCollection services = new();
        services.AddGesCredential(Application.Login(_emulator).GetSection("Ges:Credential"));
        services.AddGesManagement<GesManagementClient>(Nobody().GetSection("Ges"));
        services.AddGesGraph<GraphClient>("fraud", Nobody().GetSection("Ges"));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        provider.CheckAtStart();

        await provider.Ges().Graphs.ListAsync();
        await provider.GetRequiredKeyedService<GraphClient>("fraud").Graphs.ListAsync();

        Assert.Equal(1, _emulator.Iam.Issued);
    }

    [Fact]
    public async Task A_graph_may_have_a_credential_under_its_own_name()
    {
        ServiceCollection services = new();
        services.AddSingleton(GesCredential.Token("of others"));
        services.AddKeyedSingleton("fraud", GesCredential.Token(_emulator.Token));
        services.AddGesGraph<GraphClient>("fraud", Nobody().GetSection("Ges"));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        provider.CheckAtStart();

        await provider.GetRequiredKeyedService<GraphClient>("fraud").Graphs.ListAsync();

        Assert.Equal("ListGraphs", Assert.Single(_emulator.Requests).Operation);
    }

    [Fact]
    public async Task A_new_token_in_the_configuration_is_used_at_once()
    {
        IConfigurationRoot configuration = Application.Configuration(_emulator);
        configuration["Ges:Credential:Token"] = "outdated";
        await using ServiceProvider services = Application.With(configuration);
        GesManagementClient ges = services.Ges();
        GesApiException refused = await Assert.ThrowsAsync<GesApiException>(() => ges.Graphs.ListAsync());

        configuration["Ges:Credential:Token"] = _emulator.Token;
        configuration.Reload();
        await ges.Graphs.ListAsync();

        Assert.Equal(401, refused.Status);
    }

    [Fact]
    public async Task Another_kind_of_credential_in_the_configuration_is_used_at_once()
    {
        IConfigurationRoot configuration = Application.Login(_emulator);
        await using ServiceProvider services = Application.With(configuration);
        GesManagementClient ges = services.Ges();
        await ges.Graphs.ListAsync();

        _emulator.Iam.RevokeAll();
        foreach (string setting in (string[])["Account", "User", "Password", "IamEndpoint"])
            configuration["Ges:Credential:" + setting] = null;
        configuration["Ges:Credential:Kind"] = "Token";
        configuration["Ges:Credential:Token"] = _emulator.Token;
        configuration.Reload();
        await ges.Graphs.ListAsync();

        Assert.Equal(1, _emulator.Iam.Issued);
    }

    [Fact]
    public async Task A_change_of_other_settings_costs_no_new_login()
    {
        IConfigurationRoot configuration = Application.Login(_emulator);
        await using ServiceProvider services = Application.With(configuration);
        GesManagementClient ges = services.Ges();
        await ges.Graphs.ListAsync();

        configuration["Ges:Timeout"] = "00:00:20";
        configuration.Reload();
        await ges.Graphs.ListAsync();

        Assert.Equal(1, _emulator.Iam.Issued);
    }

    [Fact]
    public async Task Settings_that_are_not_usable_any_more_leave_the_credential_as_it_was()
    {
        IConfigurationRoot configuration = Application.Configuration(_emulator);
        await using ServiceProvider services = Application.With(configuration);
        GesManagementClient ges = services.Ges();

        configuration["Ges:Credential:Token"] = null;
        Assert.ThrowsAny<Exception>(configuration.Reload);
        await ges.Graphs.ListAsync();
        configuration["Ges:Credential:Token"] = _emulator.Token;
        configuration.Reload();
        await ges.Graphs.ListAsync();

        Assert.Equal(2, _emulator.Requests.Count);
    }

    [Fact]
    public async Task Where_a_client_connects_is_settled_when_it_is_made()
    {
        IConfigurationRoot configuration = Application.Configuration(_emulator);
        await using ServiceProvider services = Application.With(configuration);
        GesManagementClient ges = services.Ges();

        configuration["Ges:ProjectId"] = "another";
        configuration["Ges:Endpoint"] = "https://ges.example.com";
        configuration.Reload();
        await ges.Graphs.ListAsync();

        Assert.Equal("/v2/project/graphs", Assert.Single(_emulator.Requests).Path);
    }

    private IConfigurationRoot Nobody()
    {
        IConfigurationRoot configuration = Application.Configuration(_emulator);
        configuration["Ges:Credential:Kind"] = configuration["Ges:Credential:Token"] = null;
        return configuration;
    }
}
