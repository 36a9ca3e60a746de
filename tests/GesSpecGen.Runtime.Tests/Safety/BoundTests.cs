using System.Net;
using GesSpecGen.Runtime.Tests.Credentials;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Safety;

/// <summary>No answer is read further than it is of use, whatever the server sends; what is read counts after decompression.</summary>
public class BoundTests
{
    private readonly EndlessContent _endless = new();

    [Fact]
    public async Task Of_an_answer_the_limit_is_read()
    {
        using SecretClient client = new(new Answering(HttpStatusCode.OK, _endless), GesCredential.Token("t"), new() { MaxResponseBytes = 100_000 });

        await Assert.ThrowsAsync<GesResponseTooLargeException>(() => client.CallAsync());

        Assert.InRange(_endless.Read, 100_000, 300_000);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task Of_an_error_the_beginning_is_read(HttpStatusCode status)
    {
        using SecretClient client = new(new Answering(status, _endless), GesCredential.Token("t"), new() { Retry = GesRetryOptions.None });

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.CallAsync());

        Assert.Equal(8 * 1024, error.Body.Length);
        Assert.InRange(_endless.Read, 8 * 1024, 256 * 1024);
    }

    [Theory]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Unauthorized)]
    public async Task Of_an_answer_of_IAM_no_more_is_read_than_a_token_needs(HttpStatusCode status)
    {
        GesCredential credential = GesCredential.Iam(IamFixture.Login(), new() { Http = new HttpClient(new Answering(status, _endless)) });
        using SecretClient client = new(new Answering(HttpStatusCode.OK, new StringContent("{}")), credential);

        await Assert.ThrowsAsync<GesCredentialException>(() => client.CallAsync());

        Assert.InRange(_endless.Read, 1, 1024 * 1024);
    }

    [Fact]
    public async Task Of_the_metadata_of_a_server_no_more_is_read_than_a_key_needs()
    {
        FakeMachine machine = new(new FakeTimeProvider()) { Failure = () => new HttpResponseMessage { Content = _endless } };
        using SecretClient client = new(new Answering(HttpStatusCode.OK, new StringContent("{}")), GesCredential.FirstOf(GesCredentialSource.Metadata(machine.Surroundings)));

        await Assert.ThrowsAsync<GesCredentialException>(() => client.CallAsync());

        Assert.InRange(_endless.Read, 1, 1024 * 1024);
    }

    private sealed class Answering(HttpStatusCode status, HttpContent content) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(status) { Content = content });
    }
}
