namespace GesSpecGen.Runtime.Tests.Http;

public class OptionsTests
{
    public static TheoryData<string, GesClientOptions> Unusable => new()
    {
        { "Timeout", new() { Timeout = TimeSpan.Zero } },
        { "Timeout", new() { Timeout = TimeSpan.FromDays(60) } },
        { "MaxResponseBytes", new() { MaxResponseBytes = 0 } },
        { "TimeProvider", new() { TimeProvider = null! } },
        { "JobPolling", new() { JobPolling = null! } },
        { "JobPolling", new() { JobPolling = new() { FirstDelay = TimeSpan.Zero } } },
        { "JobPolling", new() { JobPolling = new() { LongestWait = TimeSpan.Zero } } },
        { "JobPolling", new() { JobPolling = new() { AppearsWithin = TimeSpan.FromSeconds(-1) } } },
        { "JobPolling", new() { JobPolling = new() { LongestDelay = TimeSpan.FromMilliseconds(1) } } },
        { "Retry", new() { Retry = null! } },
        { "Retry", new() { Retry = new() { MaxTries = 0 } } },
        { "Retry", new() { Retry = new() { MaxTries = 101 } } },
        { "Retry", new() { Retry = new() { FirstDelay = TimeSpan.Zero } } },
        { "Retry", new() { Retry = new() { LongestDelay = TimeSpan.FromMilliseconds(1) } } },
        { "Retry", new() { Retry = new() { LongestRetryAfter = TimeSpan.FromSeconds(-1) } } },
        { "Retry", new() { Retry = new() { TryTimeout = TimeSpan.Zero } } },
        { "Retry", new() { Retry = new() { Jitter = null! } } },
        { "Observers", new() { Observers = { null! } } },
        { "UserAgentSuffix", new() { UserAgentSuffix = "a\r\nb" } },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void An_unusable_setting_is_named(string name, GesClientOptions options)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new SampleClient(new Uri("https://ges.example.com"), GesCredential.Token("t"), options));

        Assert.StartsWith($"GesClientOptions.{name} must ", error.Message, StringComparison.Ordinal);
        Assert.Equal("options", error.ParamName);
    }

    [Fact]
    public void No_timeout_is_a_setting() =>
        new SampleClient(new Uri("https://ges.example.com"), GesCredential.Token("t"), new() { Timeout = Timeout.InfiniteTimeSpan }).Dispose();

    [Theory]
    [InlineData("ges.example.com")]
    [InlineData("/v2")]
    [InlineData("ftp://ges.example.com")]
    [InlineData("https://user:secret@ges.example.com")]
    [InlineData("https://ges.example.com?x=1")]
    [InlineData("https://ges.example.com#x")]
    [InlineData("http://ges.example.com")]
    [InlineData("http://127.0.0.1.example.com")]
    public void An_endpoint_that_is_not_usable_or_not_safe_is_refused(string endpoint)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new SampleClient(new Uri(endpoint, UriKind.RelativeOrAbsolute), GesCredential.Token("t")));

        Assert.Equal("endpoint", error.ParamName);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://ges.example.com", false)]
    [InlineData("http://localhost:8080", false)]
    [InlineData("http://[::1]", false)]
    [InlineData("http://127.0.0.1/prefix", false)]
    [InlineData("http://ges.example.com", true)]
    public void Other_endpoints_are_taken(string endpoint, bool allowInsecure) =>
        new SampleClient(new Uri(endpoint), GesCredential.Token("t"), new() { AllowInsecureHttp = allowInsecure }).Dispose();

    [Fact]
    public async Task Options_are_copied_when_the_client_is_made()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, """{"job_id":"1234567890"}""");
        GesClientOptions options = new();
        using SampleClient client = server.Client(options);
        options.MaxResponseBytes = 1;

        Assert.Equal("1234567890", (await client.GetAsync("g", "j")).JobId);
    }

    [Fact]
    public async Task A_mock_says_that_it_has_no_pipeline()
    {
        using MockClient client = new();

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetAsync("g", "j"));

        Assert.Contains("mock", error.Message, StringComparison.Ordinal);
    }

    private sealed class MockClient : SampleClient;
}
