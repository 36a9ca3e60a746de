using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Http;

public class RequestsTests
{
    [Theory]
    [InlineData("g1", "g1")]
    [InlineData("../../admin", "..%2F..%2Fadmin")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("%2E%2e/%2e", "%252E%252e%2F%252e")]
    [InlineData("a?x=1&y#z", "a%3Fx%3D1%26y%23z")]
    [InlineData("a;b:c@d", "a%3Bb%3Ac%40d")]
    [InlineData("..\\x", "..%5Cx")]
    [InlineData(" a ", "%20a%20")]
    [InlineData("图", "%E5%9B%BE")]
    [InlineData("..a", "..a")]
    public async Task A_value_in_the_path_stays_one_segment_on_the_wire(string graphId, string segment)
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using SampleClient client = server.Client();

        await client.GetAsync(graphId, "j1");

        Assert.Equal($"/v2/project%201/graphs/{segment}/jobs/j1/status", server.Request.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\0")]
    [InlineData("\u0085")]
    [InlineData(null)]
    public async Task A_value_that_could_change_the_path_is_refused_by_its_argument(string? graphId)
    {
        using SampleClient client = new(new Uri("http://localhost:1"), GesCredential.Token("t"));

        ArgumentException error = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.GetAsync(graphId!, "j1"));

        Assert.Equal("graphId", error.ParamName);
    }

    [Fact]
    public async Task Half_a_character_is_refused_by_its_argument()
    {
        using SampleClient client = new(new Uri("http://localhost:1"), GesCredential.Token("t"));

        Assert.Equal("jobId", (await Assert.ThrowsAsync<ArgumentException>(() => client.GetAsync("g", "a\ud800"))).ParamName);
    }

    [Fact]
    public async Task A_path_of_the_endpoint_is_kept()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using SampleClient client = server.Client(path: "/ges/prefix/");

        await client.GetAsync("g", "j");

        Assert.Equal("/ges/prefix/v2/project%201/graphs/g/jobs/j/status", server.Request.Target);
    }

    [Fact]
    public async Task Query_and_headers_are_sent_the_same_in_every_culture()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using SampleClient client = server.Client();

        await client.ListAsync(new ListJobsRequest
        {
            Limit = -5,
            Name = "a b&c=d#é",
            Status = JobStatus.Success,
            Detail = true,
            Weight = 0.5,
            From = new(2024, 2, 29, 8, 0, 0, TimeSpan.FromHours(8)),
            Day = new(2024, 2, 29),
            Labels = ["x", "y"],
            Language = "en-us",
        });

        Assert.Equal(
            "/v2/project%201/graphs/jobs?limit=-5&name=a%20b%26c%3Dd%23%C3%A9&status=success&detail=true&weight=0.5&from=2024-02-29T00%3A00%3A00&day=2024-02-29&label=x&label=y",
            server.Request.Target);
        Assert.Equal("en-us", server.Request.Headers["X-Language"]);
        Assert.Equal("success", server.Request.Headers["X-Status"]);
    }

    [Fact]
    public async Task What_is_null_is_left_out()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using SampleClient client = server.Client();

        await client.ListAsync(new ListJobsRequest());

        Assert.Equal("/v2/project%201/graphs/jobs", server.Request.Target);
        Assert.False(server.Request.Headers.ContainsKey("X-Language"));
    }

    [Theory]
    [InlineData("en\r\nX-Evil: 1")]
    [InlineData("en\n")]
    [InlineData("en\0")]
    [InlineData("é")]
    public async Task A_header_value_that_could_change_the_message_is_refused(string language)
    {
        using SampleClient client = new(new Uri("http://localhost:1"), GesCredential.Token("t"));

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => client.ListAsync(new ListJobsRequest { Language = language }));

        Assert.Equal("X-Language", error.ParamName);
    }

    [Fact]
    public async Task A_query_value_with_control_characters_is_refused()
    {
        using SampleClient client = new(new Uri("http://localhost:1"), GesCredential.Token("t"));

        Assert.Equal("name", (await Assert.ThrowsAsync<ArgumentException>(() => client.ListAsync(new ListJobsRequest { Name = "a\r\n" }))).ParamName);
    }

    [Fact]
    public async Task A_body_travels_as_JSON_behind_a_constant_query()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, """{"job_id":"7"}""");
        using SampleClient client = server.Client();

        await client.StartAsync("g", new StartGraphRequest { BackupId = "b/图", Force = true });

        Assert.Equal(("POST", "/v2/project%201/graphs/g/action?action_id=start&force=true"), (server.Request.Method, server.Request.Target));
        Assert.Equal("""{"backup_id":"b/图"}""", server.Request.Body);
        Assert.Equal("application/json", server.Request.Headers.ContentType);
    }

    [Fact]
    public async Task A_documented_content_type_replaces_ours()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, """{"job_id":"7"}""");
        using SampleClient client = server.Client();

        await client.StartAsync("g", new StartGraphRequest { ContentType = "application/json;charset=utf8" });

        Assert.Equal("application/json;charset=utf8", server.Request.Headers.ContentType);
    }

    [Fact]
    public async Task A_request_without_body_sends_none()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, """{"job_id":"7"}""");
        using SampleClient client = server.Client();

        await client.StartAsync("g");

        Assert.Equal(0, server.Request.Headers.ContentLength);
        Assert.Empty(server.Request.Headers.ContentType.ToString());
    }

    [Fact]
    public async Task Every_request_says_who_calls()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}");
        using SampleClient client = server.Client(new GesClientOptions { UserAgentSuffix = "GraphReports/2.1 (nightly)" });

        await client.GetAsync("g", "j");

        Assert.Equal("the-token", server.Request.Headers["X-Auth-Token"]);
        Assert.Matches(@"^GesSpecGen/\d+\.\d+\.\d+ GraphReports/2\.1 \(nightly\)$", server.Request.Headers.UserAgent.ToString());
        Assert.Equal("application/json", server.Request.Headers.Accept);
    }

    [Fact]
    public void A_request_object_that_must_be_there_is_asked_for_by_name()
    {
        StartGraphRequest? request = null;

        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => GesRequest.Required(request)).ParamName);
    }
}
