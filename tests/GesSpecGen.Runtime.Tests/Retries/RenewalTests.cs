using GesSpecGen.Runtime.Tests.Http;
using static GesSpecGen.Runtime.Tests.Retries.ScriptedHandler;

namespace GesSpecGen.Runtime.Tests.Retries;

public class RenewalTests
{
    public static TheoryData<int, string?> BadProofs => new() { { 401, null }, { 401, "GES.1003" }, { 400, "GES.1002" }, { 500, "GES.1002" } };

    [Theory]
    [MemberData(nameof(BadProofs))]
    public async Task A_proof_that_the_service_refuses_is_renewed_once_and_the_request_sent_again(int status, string? code)
    {
        ScriptedHandler service = new(Answer(status, code), Ok);
        RenewableCredential credential = new();
        using SampleClient client = Client(service, credential);

        await client.StartAsync("g", new StartGraphRequest { BackupId = "b" });

        Assert.Equal(["token-0", "token-1"], service.Requests.Select(static sent => sent.Token));
        Assert.Equal(service.Requests[0].Body, service.Requests[1].Body);
        Assert.Equal(["token-0"], credential.Rejected);
    }

    [Fact]
    public async Task A_renewed_proof_that_is_refused_too_is_the_end()
    {
        ScriptedHandler service = new(Answer(401));
        RenewableCredential credential = new();
        using SampleClient client = Client(service, credential);

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal((401, 2), (error.Status, error.Attempts));
        Assert.Single(credential.Rejected);
    }

    [Fact]
    public async Task A_proof_that_cannot_be_renewed_is_not_sent_again()
    {
        ScriptedHandler service = new(Answer(400, "GES.1002"), Ok);
        using SampleClient client = Client(service, GesCredential.Token("t"));

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal(("GES.1002", 1), (error.ErrorCode, error.Attempts));
    }

    [Fact]
    public async Task A_failure_to_renew_is_what_the_caller_sees()
    {
        ScriptedHandler service = new(Answer(401), Ok);
        using SampleClient client = Client(service, new RenewableCredential(static () => throw new HttpRequestException("no way to IAM")));

        GesTransportException error = await Assert.ThrowsAsync<GesTransportException>(() => client.GetAsync("g", "j"));

        Assert.Equal("ShowJob: no complete answer: no way to IAM", error.Message);
        Assert.Equal(1, error.Attempts);
    }

    [Fact]
    public async Task A_failure_to_get_a_proof_sends_nothing()
    {
        ScriptedHandler service = new(Ok);
        using SampleClient client = Client(service, GesCredential.Token(static _ => throw new HttpRequestException("no way to IAM")));

        GesTransportException error = await Assert.ThrowsAsync<GesTransportException>(() => client.GetAsync("g", "j"));

        Assert.Equal(0, error.Attempts);
        Assert.Empty(service.Requests);
    }

    public static TheoryData<Exception, int> Failures => new()
    {
        { new HttpRequestException("no way to IAM"), 3 },
        { new GesCredentialException("IAM does not answer.", new IOException()), 3 },
        { new GesCredentialException("IAM is down.", new GesHttpResult(503)), 3 },
        { new GesCredentialException("IAM refuses.", new GesHttpResult(401)), 1 },
        { new GesCredentialException("Nobody is configured."), 1 },
        { new InvalidOperationException("A mistake of the program."), 1 },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public async Task A_proof_is_asked_for_again_where_that_may_help(Exception failure, int times)
    {
        int asked = 0;
        GesCredential credential = GesCredential.Token(_ =>
        {
            asked++;
            throw failure;
        });
        using SampleClient client = Client(new ScriptedHandler(Ok), credential).With(new() { Retry = new() { MaxTries = 3, Jitter = static () => 0 } });

        await Assert.ThrowsAnyAsync<Exception>(() => client.StartAsync("g"));

        Assert.Equal(times, asked);
    }

    private static SampleClient Client(HttpMessageHandler service, GesCredential credential) =>
        new(new HttpClient(service), new Uri("https://ges.example.com"), credential, new() { Retry = GesRetryOptions.None });

    private sealed class RenewableCredential(Action? renew = null) : GesCredential
    {
        internal List<string> Rejected { get; } = [];

        public override ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Auth-Token", $"token-{Rejected.Count}");
            return ValueTask.CompletedTask;
        }

        public override ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken)
        {
            renew?.Invoke();
            Rejected.AddRange(rejected.Headers.GetValues("X-Auth-Token"));
            return new(true);
        }
    }
}
