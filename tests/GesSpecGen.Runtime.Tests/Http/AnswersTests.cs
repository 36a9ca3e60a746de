using System.IO.Compression;
using System.Text;
using GesSpecGen.Samples;
using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Runtime.Tests.Http;

public class AnswersTests
{
    [Fact]
    public async Task The_documented_answer_comes_typed_with_status_headers_and_request_id()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, Documented.ShowJob, ("X-Request-Id", "r-1"), ("X-Many", "a"), ("X-Many", "b"));
        using SampleClient client = server.Client();

        ShowJobResponse job = await client.GetAsync("g", "j");

        Assert.Equal("ges-ui/auDatas/list_set_vertex.csv", job.JobDetail!.VertexsetPath![0].Path);
        Assert.Equal((200, "r-1"), (job.Http.Status, job.Http.RequestId));
        Assert.Equal(["a", "b"], job.Http.Headers["x-many"]);
        Assert.Equal("a, b", job.Http.Header("X-MANY"));
        Assert.StartsWith("application/json", job.Http.Header("content-type"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TraceID")]
    [InlineData("X-IAM-Trace-Id")]
    public async Task Other_headers_can_name_the_request(string header)
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "{}", (header, "t-1"));
        using SampleClient client = server.Client();

        Assert.Equal("t-1", (await client.GetAsync("g", "j")).Http.RequestId);
    }

    [Fact]
    public void Answers_that_users_build_have_an_empty_result_or_their_own()
    {
        Assert.Equal((0, null), (new ShowJobResponse().Http.Status, new ShowJobResponse().Http.RequestId));
        Assert.Equal(202, new ShowJobResponse { Http = new GesHttpResult(202) }.Http.Status);
    }

    [Theory]
    [InlineData(204, "")]
    [InlineData(200, "")]
    [InlineData(200, "{}")]
    [InlineData(202, """{"result":"success"}""")]
    public async Task An_operation_without_documented_members_takes_nothing_or_any_object(int status, string body)
    {
        await using WebServer server = await WebServer.AnsweringAsync(status, body);
        using SampleClient client = server.Client();

        GesEmptyResponse answer = await client.DeleteAsync("g");

        Assert.Equal(status, answer.Http.Status);
        Assert.Equal(body.Contains("result", StringComparison.Ordinal), answer.UnknownMembers.TryGet("result", out _));
    }

    [Theory]
    [InlineData("", "it is empty.")]
    [InlineData("<html><body>Sign in</body></html>", "it is no valid JSON at byte 0, but looks like HTML or XML.")]
    [InlineData("\uFEFF\n{\"job_id\":\n oops}", "it is no valid JSON at byte 16.")]
    [InlineData("{\"job_id\":\"7\"} extra", "it is no valid JSON at byte 15.")]
    [InlineData("[]", "Expected an object, found a list, at byte 0.")]
    [InlineData("{\"job_progress\":\"half\"}", "Member 'job_progress': expected a number, found a text that is none.")]
    public async Task A_success_that_is_not_as_documented_is_told_with_reason_and_body(string body, string reason)
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, body, ("X-Request-Id", "r-1"));
        using SampleClient client = server.Client();

        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(() => client.GetAsync("g", "j"));

        Assert.Equal($"ShowJob succeeded with HTTP 200, but the body is not as documented: {reason} (request id r-1)", error.Message);
        Assert.Equal(body, error.Body);
        Assert.Equal(("ShowJob", 200, "r-1"), (error.Operation!.Name, error.Status, error.RequestId));
        Assert.Equal(200, error.Http.Status);
        Assert.NotNull(error.Position);
    }

    [Fact]
    public async Task A_byte_order_mark_is_tolerated()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, "\uFEFF{\"job_id\":\"7\"}\r\n");
        using SampleClient client = server.Client();

        Assert.Equal("7", (await client.GetAsync("g", "j")).JobId);
    }

    [Fact]
    public async Task Compressed_answers_are_read()
    {
        await using WebServer server = await WebServer.StartAsync(context => WriteGzipAsync(context, Encoding.UTF8.GetBytes(Documented.ShowJob)));
        using SampleClient client = server.Client();

        Assert.Equal("ImportGraph", (await client.GetAsync("g", "j")).JobName);
    }

    [Fact]
    public async Task A_small_answer_that_inflates_beyond_the_limit_is_not_read_to_its_end()
    {
        await using WebServer server = await WebServer.StartAsync(context => WriteGzipAsync(context, new byte[4_000_000]));
        using SampleClient client = server.Client(new GesClientOptions { MaxResponseBytes = 100_000 });

        GesResponseTooLargeException error = await Assert.ThrowsAsync<GesResponseTooLargeException>(() => client.GetAsync("g", "j"));

        Assert.Equal(100_000, error.Limit);
    }

    [Fact]
    public async Task An_answer_as_large_as_the_limit_is_read()
    {
        string body = $$"""{"job_id":"{{new string('x', 20_000)}}"}""";
        await using WebServer server = await WebServer.AnsweringAsync(200, body);
        using SampleClient exact = server.Client(new GesClientOptions { MaxResponseBytes = body.Length });
        using SampleClient less = server.Client(new GesClientOptions { MaxResponseBytes = body.Length - 1 });

        Assert.Equal(20_000, (await exact.GetAsync("g", "j")).JobId!.Length);
        await Assert.ThrowsAsync<GesResponseTooLargeException>(() => less.GetAsync("g", "j"));
    }

    private static async Task WriteGzipAsync(HttpContext context, byte[] body)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        await using GZipStream gzip = new(context.Response.Body, CompressionLevel.Fastest);
        await gzip.WriteAsync(body);
    }
}
