using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Credentials;

public class MetadataTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly FakeMachine _machine;
    private readonly GesCredential _credential;

    public MetadataTests()
    {
        _machine = new FakeMachine(_clock);
        _credential = GesCredential.FirstOf(GesCredentialSource.Metadata(_machine.Surroundings));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(503)]
    public async Task An_older_server_has_no_sessions(int status)
    {
        _machine.SessionStatus = status;

        Assert.Equal("ak-1", await KeyAsync());
        Assert.Equal("GET http://169.254.169.254/openstack/latest/securitykey", _machine.Requests.Last());
    }

    [Theory]
    [InlineData(400, 200, "{}", "answered with HTTP 400")]
    [InlineData(200, 401, """{"error_msg":"session-1: no agency"}""", "answered with HTTP 401: ***: no agency")]
    [InlineData(200, 200, "<html>", "sent no access key that can be used")]
    [InlineData(200, 200, "{}", "sent no access key that can be used")]
    [InlineData(200, 200, """{"credential":{"access":"a","secret":"s","expires_at":"soon"}}""", "sent no access key that can be used")]
    [InlineData(200, 200, """{"credential":{"access":"a\r\n","secret":"s","expires_at":"2100-01-01T00:00:00Z"}}""", "sent no access key that can be used")]
    [InlineData(200, 200, """{"credential":{"access":"a","expires_at":"2100-01-01T00:00:00Z"}}""", "sent no access key that can be used")]
    [InlineData(200, 200, """{"credential":{"access":"a","secret":"s","expires_at":"1999-01-01T00:00:00Z"}}""", "sent an access key that has ended already")]
    public async Task An_answer_without_a_key_is_told_with_its_reason(int session, int status, string body, string why)
    {
        _machine.SessionStatus = session;
        _machine.Failure = () => FakeIam.Answer(status, body);

        GesCredentialException error = await Assert.ThrowsAsync<GesCredentialException>(KeyAsync);

        Assert.Equal($"There is no credential. instance metadata: http://169.254.169.254 {why}", error.Message);
    }

    [Fact]
    public async Task Keys_are_renewed_before_their_end_while_the_old_ones_are_in_use()
    {
        Assert.Equal("ak-1", await KeyAsync());
        _clock.Advance(FakeIam.Lifetime - TimeSpan.FromMinutes(30));

        Assert.Equal("ak-1", await KeyAsync());
        Assert.True(await RenewAsync("ak-1"));

        Assert.Equal("ak-2", await KeyAsync());
        Assert.Equal(2, _machine.Keys);
    }

    [Fact]
    public async Task A_key_that_the_service_refused_is_replaced_once()
    {
        await KeyAsync();

        Assert.DoesNotContain(false, await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => RenewAsync("ak-1")))));

        Assert.Equal("ak-2", await KeyAsync());
        Assert.Equal(2, _machine.Keys);
    }

    [Theory]
    [InlineData("http://10.0.0.1")]
    [InlineData("http://metadata.example.com")]
    [InlineData("http://169.254.169.254.example.com")]
    [InlineData("ftp://169.254.169.254")]
    public void Keys_come_unprotected_from_this_machine_or_its_host_alone(string address) =>
        Assert.Throws<ArgumentException>(() => GesCredentialSource.Metadata(new() { MetadataEndpoint = new Uri(address) }));

    [Theory]
    [InlineData("http://127.0.0.1:1234/prefix")]
    [InlineData("http://[fe80::a9fe:a9fe]")]
    [InlineData("https://metadata.example.com")]
    public void Other_addresses_can_be_given(string address) => GesCredentialSource.Metadata(new() { MetadataEndpoint = new Uri(address) });

    [Fact]
    public void The_timeout_must_fit_a_timer() => Assert.Throws<ArgumentException>(() => GesCredentialSource.Metadata(new() { MetadataTimeout = TimeSpan.Zero }));

    private async Task<string> KeyAsync()
    {
        using HttpRequestMessage request = await SignedAsync();
        return request.Headers.GetValues("Authorization").Single().Split("Access=")[1].Split(',')[0];
    }

    /// <summary>The service has refused a request that was signed with the key.</summary>
    private async Task<bool> RenewAsync(string key)
    {
        using HttpRequestMessage rejected = new(HttpMethod.Get, "https://ges.example.com/v2");
        await GesCredential.AccessKey(new() { Id = key, Secret = "s" }).ApplyAsync(rejected, Context(), CancellationToken.None);
        return await _credential.TryRenewAsync(rejected, Context(), CancellationToken.None);
    }

    private async Task<HttpRequestMessage> SignedAsync()
    {
        HttpRequestMessage request = new(HttpMethod.Get, "https://ges.example.com/v2");
        await _credential.ApplyAsync(request, Context(), CancellationToken.None);
        return request;
    }

    private GesCredentialContext Context() => new(IamFixture.Operation, "p1", default, _clock);
}
