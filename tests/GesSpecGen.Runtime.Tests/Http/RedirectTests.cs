using GesSpecGen.Runtime.Tests.Credentials;

namespace GesSpecGen.Runtime.Tests.Http;

public class RedirectTests
{
    public static TheoryData<HttpMessageHandler> Following => new()
    {
        new SocketsHttpHandler(),
        new HttpClientHandler(),
        new Outer(new Outer(new SocketsHttpHandler())),
    };

    public static TheoryData<HttpMessageHandler> Staying => new()
    {
        new SocketsHttpHandler { AllowAutoRedirect = false },
        new HttpClientHandler { AllowAutoRedirect = false },
        new Outer(new HttpClientHandler { AllowAutoRedirect = false }),
        Configured(),
    };

    [Theory]
    [MemberData(nameof(Following), DisableDiscoveryEnumeration = true)]
    public void An_HttpClient_that_follows_redirects_is_not_taken(HttpMessageHandler handler)
    {
        using HttpClient http = new(handler);

        ArgumentException client = Assert.Throws<ArgumentException>(() => new SampleClient(http, new Uri("https://ges.example.com"), GesCredential.Token("t")));
        ArgumentException login = Assert.Throws<ArgumentException>(() => GesCredential.Iam(IamFixture.Login(), new() { Http = http }));
        ArgumentException metadata = Assert.Throws<ArgumentException>(() => GesCredentialSource.Metadata(new() { MetadataHttp = http }));

        Assert.Equal(("http", "options", "surroundings"), (client.ParamName, login.ParamName, metadata.ParamName));
        Assert.All(new[] { client, login, metadata }, static error => Assert.StartsWith("The HttpClient follows redirects, which could carry what proves the caller to another host", error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Staying), DisableDiscoveryEnumeration = true)]
    public async Task One_that_does_not_carries_the_token_nowhere(HttpMessageHandler handler)
    {
        await using WebServer elsewhere = await WebServer.AnsweringAsync(200, "{}");
        await using WebServer server = await WebServer.AnsweringAsync(307, "", ("Location", elsewhere.Address.ToString()));
        using HttpClient http = new(handler);
        using SampleClient client = new(http, server.Address, GesCredential.Token("the-token"));

        Assert.Equal(307, (await Assert.ThrowsAsync<GesApiException>(() => client.DeleteAsync("g"))).Status);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_password_is_carried_nowhere(int status)
    {
        await using WebServer elsewhere = await WebServer.AnsweringAsync(201, "{}");
        await using WebServer server = await WebServer.AnsweringAsync(status, "", ("Location", elsewhere.Address.ToString()));
        using SampleClient client = new(elsewhere.Address, GesCredential.Iam(IamFixture.Login(server.Address.AbsoluteUri)));

        GesCredentialException error = await Assert.ThrowsAsync<GesCredentialException>(() => client.DeleteAsync("g"));

        Assert.Equal(status, error.Status);
        Assert.Empty(elsewhere.Requests);
        Assert.Single(server.Requests);
    }

    private static SocketsHttpHandler Configured()
    {
        SocketsHttpHandler handler = new();
        GesConnections.Configure(handler);
        return handler;
    }

    private sealed class Outer(HttpMessageHandler inner) : DelegatingHandler(inner);
}
