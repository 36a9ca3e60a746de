using System.Diagnostics;
using GesSpecGen.Runtime.Tests.Http;
using Microsoft.AspNetCore.Http;

namespace GesSpecGen.Runtime.Tests.Telemetry;

public class TelemetryTests
{
    private const string Common = "http.request.method=GET";
    private const string Template = "url.template=/v2/{project_id}/graphs/{graph_id}/jobs/{job_id}/status";

    private static readonly string[] Answers = ["""503 {"error_code":"GES.1001","error_msg":"busy with /secret/"}""", """200 {"job_id":"7"}"""];

    [Fact]
    public async Task A_call_is_a_span_and_so_is_each_of_its_tries()
    {
        await using WebServer server = await ServerAsync(Answers);
        using Recorder recorder = new(server.Address);
        using SampleClient client = Client(server);

        await client.GetAsync("secret-graph", "secret-job");

        Activity[] spans = [.. recorder.Spans];
        Assert.Equal(["ShowJob", $"GET {Template[13..]}", $"GET {Template[13..]}"], spans.Select(static span => span.DisplayName));
        Assert.Equal(
            [
                $"db.operation.name=ShowJob db.system.name=huaweicloud.ges ges.plane=sample ges.request_id=r-2 ges.tries=2 {Common} http.response.status_code=200 server.address=127.0.0.1 {Template}",
                $"db.response.status_code=GES.1001 error.type=GES.1001 ges.request_id=r-1 {Common} http.response.status_code=503 server.address=127.0.0.1 {Template}",
                $"ges.request_id=r-2 {Common} http.request.resend_count=1 http.response.status_code=200 server.address=127.0.0.1 {Template}",
            ],
            spans.Select(static span => Recorder.Shown(span.TagObjects)));
        Assert.All(spans, static span => Assert.Equal(ActivityKind.Client, span.Kind));
        Assert.All(spans[1..], span => Assert.Equal(spans[0].SpanId, span.ParentSpanId));
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error, ActivityStatusCode.Unset], spans.Select(static span => span.Status));
        Assert.All(server.Requests, request => Assert.StartsWith($"00-{spans[0].TraceId}-", request.Headers.TraceParent.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_and_repetitions_and_renewals_are_counted()
    {
        await using WebServer server = await ServerAsync([.. Answers, "401 {}", .. Answers[1..], "404 {}"]);
        using Recorder recorder = new(server.Address);
        using SampleClient client = Client(server);

        await client.GetAsync("g", "j");
        await client.GetAsync("g", "j");
        await Assert.ThrowsAsync<GesApiException>(() => client.DeleteAsync("g"));

        Assert.Equal(
            [
                "db.operation.name=DeleteGraph db.system.name=huaweicloud.ges error.type=404 http.response.status_code=404 server.address=127.0.0.1: 1",
                "db.operation.name=ShowJob db.system.name=huaweicloud.ges http.response.status_code=200 server.address=127.0.0.1: 2",
            ],
            recorder.Points("db.client.operation.duration"));
        Assert.Equal(["db.operation.name=ShowJob error.type=GES.1001 http.request.resend_count=1 server.address=127.0.0.1: 1"], recorder.Points("ges.client.retries"));
        Assert.Equal(["db.operation.name=ShowJob server.address=127.0.0.1: 1"], recorder.Points("ges.client.token_renewals"));
        Assert.Equal([0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, double.PositiveInfinity], recorder.Buckets("db.client.operation.duration"));
    }

    [Fact]
    public async Task A_call_without_an_answer_says_why_there_is_none()
    {
        Uri nobody;
        await using (RawServer gone = new(""))
            nobody = gone.Address;
        using Recorder recorder = new(nobody);
        using SampleClient client = new(nobody, GesCredential.Token("the-token"), new() { Retry = GesRetryOptions.None });

        await Assert.ThrowsAsync<GesTransportException>(() => client.GetAsync("g", "j"));

        Assert.All(recorder.Spans, static span => Assert.Equal("connection_error", span.GetTagItem("error.type")));
        Assert.Equal(2, recorder.Spans.Count);
    }

    [Fact]
    public async Task A_span_that_the_caller_has_begun_is_the_parent()
    {
        await using WebServer server = await ServerAsync(Answers[1..]);
        using Recorder recorder = new(server.Address);
        using SampleClient client = Client(server);
        using Activity outer = new Activity("outer") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();

        await client.GetAsync("g", "j");

        Assert.Same(outer, Activity.Current);
        Assert.Equal(outer.SpanId, recorder.Spans[0].ParentSpanId);
    }

    private static SampleClient Client(WebServer server) => new(server.Address, new AnyCredential(), new() { Retry = new() { Jitter = static () => 0 } });

    private static Task<WebServer> ServerAsync(string[] answers)
    {
        int next = 0;
        return WebServer.StartAsync(async context =>
        {
            string answer = answers[next++];
            context.Response.StatusCode = int.Parse(answer[..3]);
            context.Response.Headers["X-Request-Id"] = $"r-{next}";
            await context.Response.WriteAsync(answer[4..]);
        });
    }

    private sealed class AnyCredential : GesCredential
    {
        public override ValueTask ApplyAsync(HttpRequestMessage request, GesCredentialContext context, CancellationToken cancellationToken) => default;

        public override ValueTask<bool> TryRenewAsync(HttpRequestMessage rejected, GesCredentialContext context, CancellationToken cancellationToken) => new(true);
    }
}
