using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Runtime.Tests.Jobs;
using static GesSpecGen.Runtime.Tests.Retries.ScriptedHandler;

namespace GesSpecGen.Runtime.Tests.Retries;

public class RepetitionTests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task A_call_is_tried_again_until_it_succeeds()
    {
        ScriptedHandler service = new(Answer(503), Breaks, Refused, Ok);
        DateTimeOffset start = _clock.GetUtcNow();
        using SampleClient client = Client(service);

        Assert.Equal("7", (await client.GetAsync("g", "j")).JobId);

        Assert.Equal(4, service.Requests.Count);
        Assert.Equal(TimeSpan.FromSeconds(1 + 2 + 4), _clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task The_last_failure_is_what_the_caller_sees()
    {
        ScriptedHandler service = new(Breaks, Answer(500), Answer(502), Answer(400, "GES.1001"));
        using SampleClient client = Client(service);

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal("ShowJob failed with HTTP 400 after 4 tries: GES.1001", error.Message);
        Assert.Equal((4, 4), (error.Attempts, service.Requests.Count));
    }

    [Fact]
    public async Task What_must_not_be_done_twice_is_sent_again_only_where_the_service_cannot_have_acted()
    {
        ScriptedHandler busy = new(Answer(429), Refused, Ok);
        ScriptedHandler broken = new(Answer(429), Breaks, Ok);
        using SampleClient patient = Client(busy);
        using SampleClient careful = Client(broken);

        await patient.StartAsync("g", new StartGraphRequest { BackupId = "b" });
        GesTransportException error = await Assert.ThrowsAsync<GesTransportException>(() => careful.StartAsync("g"));

        Assert.Equal(["""{"backup_id":"b"}""", """{"backup_id":"b"}""", """{"backup_id":"b"}"""], busy.Requests.Select(static sent => sent.Body));
        Assert.Equal("StartGraph: no complete answer after 2 tries: The connection broke.", error.Message);
        Assert.Equal(2, broken.Requests.Count);
    }

    [Fact]
    public async Task The_service_says_how_long_to_wait()
    {
        ScriptedHandler service = new(Answer(503, retryAfter: "30"), Answer(429, retryAfter: _clock.GetUtcNow().AddSeconds(50).ToString("r")), Ok);
        DateTimeOffset start = _clock.GetUtcNow();
        using SampleClient client = Client(service);

        await client.GetAsync("g", "j");

        Assert.Equal(TimeSpan.FromSeconds(50), _clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task A_service_that_asks_for_too_much_patience_is_not_asked_again()
    {
        ScriptedHandler service = new(Answer(503, retryAfter: "3600"), Ok);
        using SampleClient client = Client(service);

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"));

        Assert.Equal(("3600", 1), (error.Http.Header("Retry-After"), error.Attempts));
    }

    [Fact]
    public async Task Every_try_asks_the_credential()
    {
        int asked = 0;
        ScriptedHandler service = new(Answer(503), Answer(503), Ok);
        using SampleClient client = Client(service, GesCredential.Token(_ => new ValueTask<string>($"token-{++asked}")));

        await client.GetAsync("g", "j");

        Assert.Equal(["token-1", "token-2", "token-3"], service.Requests.Select(static sent => sent.Token));
    }

    [Fact]
    public async Task A_view_of_a_client_has_settings_of_its_own()
    {
        ScriptedHandler service = new(Answer(503));
        using SampleClient client = Client(service);
        SampleClient once = client.With(new() { Retry = GesRetryOptions.None });
        SampleClient onceToo = once.With(new() { Timeout = TimeSpan.FromHours(1) });

        Assert.Equal(1, (await Assert.ThrowsAsync<GesApiException>(() => once.GetAsync("g", "j"))).Attempts);
        Assert.Equal(4, (await Assert.ThrowsAsync<GesApiException>(() => client.GetAsync("g", "j"))).Attempts);
        once.Dispose();
        Assert.Equal(1, (await Assert.ThrowsAsync<GesApiException>(() => onceToo.GetAsync("g", "j"))).Attempts);
    }

    [Theory]
    [InlineData("GesCallOptions.Timeout must be positive and at most 25 days, or infinite.", 0, 1)]
    [InlineData("GesCallOptions.Retry must have MaxTries from 1 to 100.", 1, 0)]
    public void A_view_refuses_what_is_not_usable(string message, int seconds, int tries)
    {
        using SampleClient client = Client(new ScriptedHandler(Ok));

        ArgumentException error = Assert.Throws<ArgumentException>(() => client.With(new() { Timeout = TimeSpan.FromSeconds(seconds), Retry = new() { MaxTries = tries } }));

        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private SampleClient Client(HttpMessageHandler service, GesCredential? credential = null) => new(
        new HttpClient(service),
        new Uri("https://ges.example.com"),
        credential ?? GesCredential.Token("t"),
        new() { TimeProvider = _clock, Timeout = Timeout.InfiniteTimeSpan, Retry = new() { FirstDelay = TimeSpan.FromSeconds(1), Jitter = static () => 1 } });
}
