using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Credentials;

public class TokenTests
{
    [Fact]
    public async Task A_function_is_asked_before_every_request()
    {
        int asked = 0;
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using SampleClient client = new(server.Address, GesCredential.Token(_ => new ValueTask<string>($"token-{++asked}")));

        await client.GetAsync("g", "j");
        await client.GetAsync("g", "j");

        Assert.Equal(["token-1", "token-2"], server.Requests.Select(request => request.Headers["X-Auth-Token"].ToString()));
    }

    [Theory]
    [InlineData("secret\r\nX-Evil: 1")]
    [InlineData("secret\0")]
    [InlineData("secret é")]
    public async Task A_token_that_could_change_the_message_is_refused_and_not_shown(string token)
    {
        using SampleClient client = new(new Uri("http://localhost:1"), GesCredential.Token(_ => new ValueTask<string>(token)));

        ArgumentException fixedToken = Assert.Throws<ArgumentException>(() => GesCredential.Token(token));
        ArgumentException asked = await Assert.ThrowsAsync<ArgumentException>(() => client.GetAsync("g", "j"));

        Assert.DoesNotContain("secret", fixedToken.ToString() + asked, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_token_is_refused() => Assert.Throws<ArgumentException>(() => GesCredential.Token(" "));

    [Fact]
    public async Task No_error_shows_the_token()
    {
        await using WebServer server = await WebServer.AnsweringAsync(401, """{"error_code":"GES.8005"}""");
        using SampleClient client = server.Client();

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal("the-token", server.Request.Headers["X-Auth-Token"]);
        Assert.DoesNotContain("the-token", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_shows_its_type_alone() => Assert.Equal("TokenCredential", GesCredential.Token("secret").ToString());

    [Fact]
    public async Task A_credential_of_the_users_own_sees_the_complete_request()
    {
        SigningCredential credential = new();
        await using WebServer server = await WebServer.AnsweringAsync(200, """{"job_id":"7"}""");
        using SampleClient client = new(server.Address, credential);

        await client.StartAsync("g", new StartGraphRequest { BackupId = "b" });

        Assert.Equal("StartGraph project 1 17 application/json", credential.Seen);
        Assert.Equal("signed", server.Request.Headers.Authorization);
    }

    private sealed class SigningCredential : GesCredential
    {
        internal string? Seen { get; private set; }

        public override ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
        {
            Seen = $"{context.Operation} {context.ProjectId} {context.Body.Length} {request.Content!.Headers.ContentType}";
            request.Headers.TryAddWithoutValidation("Authorization", "signed");
            return ValueTask.CompletedTask;
        }
    }
}
