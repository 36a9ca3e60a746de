using GesSpecGen.Runtime.Tests.Http;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Credentials;

public class SignatureRefusedTests
{
    private static readonly GesAccessKey Key = new() { Id = "the-key-id", Secret = "the-secret", SecurityToken = "the-security-token" };

    [Theory]
    [InlineData(401, "{}", "")]
    [InlineData(403, """{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: Get secretKey failed,ak:the-key-id,err:ak not exist"}""", ": APIGW.0301 Incorrect IAM authentication information: Get secretKey failed,ak:***,err:ak not exist")]
    [InlineData(400, """{"error_code":"GES.1","error_msg":"Signature expired: the-security-token"}""", ": GES.1 Signature expired: ***")]
    public async Task A_doubted_signature_is_explained_without_secrets(int status, string body, string said)
    {
        await using WebServer server = await WebServer.AnsweringAsync(status, body);
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        using SampleClient client = new(server.Address, GesCredential.AccessKey(Key), new() { TimeProvider = clock });

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.ListAsync(new() { Name = "a b", Limit = 5 }));

        Assert.Equal($"ListJobs failed with HTTP {status}{said}; SignedRequest shows what was signed", error.Message);
        string[] lines = error.SignedRequest!.Split('\n');
        Assert.Equal(["What was signed:", "SDK-HMAC-SHA256", "20260301T120000Z"], lines[..3]);
        Assert.Matches("^[0-9a-f]{64}$", lines[3]);
        Assert.Equal(
            [
                "GET",
                "/v2/project%201/graphs/jobs/",
                "limit=5&name=a%20b",
                $"host:{server.Address.Authority}",
                "x-project-id:project 1",
                "x-sdk-date:20260301T120000Z",
                "x-security-token:***",
                "",
                "host;x-project-id;x-sdk-date;x-security-token",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            ],
            lines[5..]);
        Assert.DoesNotContain("the-", error.ToString() + error.SignedRequest + error.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_errors_do_not_speak_of_the_signature()
    {
        await using WebServer server = await WebServer.AnsweringAsync(404, """{"error_code":"GES.8301","error_msg":"no job"}""");
        using SampleClient client = new(server.Address, GesCredential.AccessKey(Key));

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal("ShowJob failed with HTTP 404: GES.8301 no job", error.Message);
        Assert.Null(error.SignedRequest);
    }

    [Fact]
    public async Task A_signature_arrives_as_it_was_made()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using SampleClient client = new(server.Address, GesCredential.AccessKey(Key));

        await client.GetAsync("a/b", "图");

        Assert.Equal(server.Address.Authority, server.Request.Headers.Host);
        Assert.StartsWith("SDK-HMAC-SHA256 Access=the-key-id, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, Signature=", server.Request.Headers.Authorization.ToString(), StringComparison.Ordinal);
        Assert.Equal(("the-security-token", "project 1"), (server.Request.Headers["X-Security-Token"].ToString(), server.Request.Headers["X-Project-Id"].ToString()));
        Assert.False(server.Request.Headers.ContainsKey("X-Auth-Token"));
    }

    [Fact]
    public async Task Clients_of_a_service_that_takes_tokens_alone_refuse_access_keys()
    {
        Assert.Contains("takes tokens, not signatures", Assert.Throws<ArgumentException>(() => new TokenClient(GesCredential.AccessKey(Key))).Message, StringComparison.Ordinal);
        Assert.Equal("credential", Assert.Throws<ArgumentException>(() => new TokenClient(GesCredential.Default())).ParamName);
        using TokenClient late = new(GesCredential.FirstOf(GesCredentialSource.Of("vault", static () => new(GesCredential.AccessKey(Key)))));

        Assert.Equal("credential", (await Assert.ThrowsAsync<ArgumentException>(late.CallAsync)).ParamName);
    }

    private sealed class TokenClient(GesCredential credential) : GesClient(new GesPlane("memory"), new Uri("http://localhost:1"), "p", credential, options: null)
    {
        internal Task CallAsync() => Pipeline.SendAsync(new GesRequest(IamFixture.Operation, $"/v2"), GesEmptyResponse.Read, CancellationToken.None);
    }
}
