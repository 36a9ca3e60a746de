using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Credentials;

public class IamLoginTests
{
    [Theory]
    [InlineData(null, null, """{"id":"project-1"}""")]
    [InlineData("0123", null, """{"id":"0123"}""")]
    [InlineData(null, "cn-north-4", """{"name":"cn-north-4"}""")]
    public async Task The_login_is_sent_as_documented(string? projectId, string? projectName, string project)
    {
        IamFixture fixture = new(login: IamFixture.Login("https://iam.example.com/prefix/", "q\"ü", projectId, projectName));

        await fixture.TokenAsync();

        (string uri, string body) = Assert.Single(fixture.Iam.Requests);
        Assert.Equal("https://iam.example.com/prefix/v3/auth/tokens?nocatalog=true", uri);
        Assert.Equal(
            """{"auth":{"identity":{"methods":["password"],"password":{"user":{"domain":{"name":"acme"},"name":"reports","password":"q\"ü"}}},"scope":{"project":"""
                + project + "}}}",
            body);
    }

    [Fact]
    public async Task A_client_sends_the_token_and_asks_once_for_two_calls()
    {
        IamFixture fixture = new();
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using SampleClient client = new(server.Address, fixture.Credential, new() { TimeProvider = fixture.Clock });

        await client.GetAsync("g", "j");
        await client.GetAsync("g", "j");

        Assert.Equal(["token-1", "token-1"], server.Requests.Select(static request => request.Headers["X-Auth-Token"].ToString()));
        Assert.Equal(1, fixture.Iam.Logins);
    }

    [Fact]
    public async Task A_login_that_fails_is_the_error_of_the_call()
    {
        IamFixture fixture = new() { Iam = { Failure = static () => FakeIam.Answer(401) } };
        using SampleClient client = new(new Uri("http://localhost:1"), fixture.Credential);

        Assert.Equal(401, (await Assert.ThrowsAsync<GesCredentialException>(() => client.GetAsync("g", "j"))).Status);
    }

    [Fact]
    public void The_address_in_a_region_follows_the_documented_pattern() =>
        Assert.Equal("https://iam.cn-north-4.myhuaweicloud.com/", GesIamEndpoints.Of("cn-north-4").AbsoluteUri);

    [Theory]
    [InlineData("http://iam.example.com", "pass-w0rd", "endpoint")]
    [InlineData("https://iam.example.com", "", "login")]
    [InlineData("https://iam.example.com", "pass-w0rd\r\n", "login.Password")]
    public void An_unusable_login_is_refused_without_showing_the_password(string endpoint, string password, string argument)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => GesCredential.Iam(IamFixture.Login(endpoint, password)));

        Assert.Equal(argument, error.ParamName);
        Assert.DoesNotContain("pass-w0rd", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_is_given_by_id_or_by_name() =>
        Assert.Throws<ArgumentException>(() => GesCredential.Iam(IamFixture.Login(projectId: "a", projectName: "b")));

    [Fact]
    public void Unusable_options_are_refused()
    {
        Assert.Throws<ArgumentException>(() => GesCredential.Iam(IamFixture.Login(), new() { Timeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentException>(() => GesCredential.Iam(IamFixture.Login(), new() { RenewBefore = TimeSpan.FromSeconds(-1) }));
    }

    [Fact]
    public void Http_is_taken_to_this_machine_or_where_it_is_asked_for()
    {
        GesCredential.Iam(IamFixture.Login("http://127.0.0.1:1"));
        GesCredential.Iam(IamFixture.Login("http://iam.example.com"), new() { AllowInsecureHttp = true });
    }

    [Fact]
    public void A_login_shows_no_password() => Assert.Equal("GesIamLogin of reports in acme", IamFixture.Login().ToString());
}
