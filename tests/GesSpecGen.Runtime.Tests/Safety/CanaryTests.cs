using System.Net;
using GesSpecGen.Runtime.Tests.Credentials;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>Secrets are planted in every place, things go wrong in every way, and no secret may be seen anywhere.</summary>
public sealed class CanaryTests : IDisposable
{
    private const string Broken = """{"download_link":"c4n4ry-answer-9","size":"none","echo":#}""";

    private static readonly Dictionary<string, Func<GesCredential>> Proofs = new()
    {
        ["token"] = static () => GesCredential.Token(Canary.Token),
        ["function"] = static () => GesCredential.Token(static _ => new(Canary.Token)),
        ["access key"] = static () => GesCredential.AccessKey(Canary.Key),
        ["chain"] = static () => GesCredential.FirstOf(GesCredentialSource.Of("vault", static () => new(GesCredential.AccessKey(Canary.Key)))),
    };

    private readonly Outputs _outputs = new();

    public static TheoryData<string> Credentials => [.. Proofs.Keys];

    public void Dispose() => _outputs.Dispose();

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task A_service_that_repeats_what_it_was_sent(string credential)
    {
        foreach (int status in new[] { 400, 401, 403, 500 })
            await FailsAsync<GesApiException>(new EchoService(status), Proofs[credential]());
        await FailsAsync<GesApiException>(new EchoService(502, "<html>#</html>"), Proofs[credential]());
        await FailsAsync<GesApiException>(new EchoService(401, "{\"error_code\":#,\"error_msg\":\"signature\"}"), Proofs[credential]());
        await FailsAsync<GesMalformedResponseException>(new EchoService(200, "#"), Proofs[credential]());
        await FailsAsync<GesMalformedResponseException>(new EchoService(200, Broken), Proofs[credential]());
        await FailsAsync<GesMalformedResponseException>(new EchoService(200, """{"download_link":"c4n4ry-ans"""), Proofs[credential]());
        AssertNothing();
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task A_service_that_does_not_answer(string credential)
    {
        await FailsAsync<GesTransportException>(new Throwing(static _ => throw new HttpRequestException("no route")), Proofs[credential]());
        await FailsAsync<GesResponseTooLargeException>(new EchoService(200), Proofs[credential](), new() { MaxResponseBytes = 10 });
        await FailsAsync<GesTimeoutException>(new Throwing(static _ => throw new TaskCanceledException("late", new TimeoutException())), Proofs[credential]());
        using CancellationTokenSource stop = new();
        await FailsAsync<OperationCanceledException>(new Throwing(_ => stop.Cancel()), Proofs[credential](), cancellationToken: stop.Token);
        AssertNothing();
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(503)]
    [InlineData(201)]
    public async Task A_login_that_fails(int status)
    {
        GesIamLogin login = IamFixture.Login(password: Canary.Password);
        await FailsAsync<GesCredentialException>(new EchoService(200), GesCredential.Iam(login, new() { Http = new HttpClient(new EchoService(status)) }));
        await FailsAsync<GesCredentialException>(new EchoService(200), GesCredential.Iam(login, new() { Http = new HttpClient(new Throwing(static _ => throw new HttpRequestException("no route"))) }));
        Assert.Contains(_outputs.Texts, static text => text.Contains("reports of account acme", StringComparison.Ordinal));
        AssertNothing();
    }

    [Fact]
    public async Task A_search_for_credentials_that_fails()
    {
        FakeMachine machine = new(new FakeTimeProvider());
        machine.Variables["HUAWEICLOUD_SDK_SK"] = Canary.KeySecret;
        machine.Variables["HUAWEICLOUD_SDK_SECURITY_TOKEN"] = Canary.SecurityToken;
        machine.Files[FakeMachine.ProfilePath] = $"[basic]\nak = {Canary.KeyId}\nsk = {Canary.KeySecret}\u0001";
        machine.Failure = static () => FakeIam.Answer(401, """{"error_msg":"session-1 refused"}""");
        await FailsAsync<GesCredentialException>(new EchoService(200), GesCredential.Default(machine.Surroundings));
        AssertNothing();
        Assert.DoesNotContain(_outputs.Texts, static text => text.Contains("session-1", StringComparison.Ordinal));
    }

    [Fact]
    public void Secrets_that_cannot_be_used()
    {
        foreach (string unfit in new[] { "\r\n", "\0", "é" })
        {
            Refused(() => GesCredential.Token(Canary.Token + unfit));
            Refused(() => GesCredential.AccessKey(new() { Id = Canary.KeyId + unfit, Secret = Canary.KeySecret }));
            Refused(() => GesCredential.AccessKey(new() { Id = Canary.KeyId, Secret = Canary.KeySecret + unfit }));
            Refused(() => GesCredential.AccessKey(new() { Id = Canary.KeyId, Secret = Canary.KeySecret, SecurityToken = Canary.SecurityToken + unfit }));
        }

        Refused(() => GesCredential.Iam(IamFixture.Login(password: Canary.Password + "\n")));
        Refused(() => GesCredential.Iam(IamFixture.Login($"https://user:{Canary.Password}@iam.example.com")));
        AssertNothing();
    }

    [Fact]
    public async Task What_holds_secrets_shows_none()
    {
        GesIamLogin login = IamFixture.Login(password: Canary.Password);
        FakeMachine machine = new(new FakeTimeProvider());
        machine.Variables["HUAWEICLOUD_SDK_SK"] = Canary.KeySecret;
        using SecretClient client = new(new EchoService(200, """{"download_link":"c4n4ry-answer-9"}"""), GesCredential.Token(Canary.Token));
        LinkAnswer answer = await client.CallAsync();
        Assert.Equal(Canary.Answer, answer.DownloadLink);
        using HttpRequestMessage seen = await SeenAsync();

        foreach (object holder in new object[] { login, Canary.Key, GesCredential.Iam(login), GesCredential.AccessKey(Canary.Key), GesCredential.Token(Canary.Token), GesCredential.Default(machine.Surroundings), GesCredentialSource.Environment(machine.Surroundings), machine.Surroundings, client, answer, SecretClient.Request() })
            _outputs.Add(holder);
        Assert.Equal("MakeLink: POST /v2/{project_id}/links", seen.ToString());
        AssertNothing();
    }

    [Fact]
    public void The_search_finds_what_is_there()
    {
        _outputs.Add(new InvalidOperationException("a", new InvalidOperationException(Canary.Token)));

        Assert.ThrowsAny<Exception>(AssertNothing);
    }

    /// <summary>The request as a handler of the user's own sees it.</summary>
    private static async Task<HttpRequestMessage> SeenAsync()
    {
        HttpRequestMessage? seen = null;
        using SecretClient client = new(new Throwing(request => seen = request), GesCredential.Token(Canary.Token));
        await Assert.ThrowsAnyAsync<Exception>(() => client.CallAsync());
        return seen!;
    }

    private async Task FailsAsync<TException>(HttpMessageHandler service, GesCredential credential, GesClientOptions? options = null, CancellationToken cancellationToken = default)
        where TException : Exception
    {
        options ??= new();
        options.Retry = GesRetryOptions.None;
        options.Observers.Add(_outputs);
        using SecretClient client = new(service, credential, options);
        _outputs.Add(await Assert.ThrowsAnyAsync<TException>(() => client.CallAsync(cancellationToken)));
    }

    private void Refused(Action make) => _outputs.Add(Assert.ThrowsAny<ArgumentException>(make));

    private void AssertNothing()
    {
        Assert.NotEmpty(_outputs.Texts);
        Assert.DoesNotContain(_outputs.Texts, static text => WebUtility.UrlDecode(text).Contains(Canary.Mark, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class Throwing(Action<HttpRequestMessage> act) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            act(request);
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError));
        }
    }
}
