using GesSpecGen.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Emulator.Tests;

public sealed class JobTests
{
    private const string DocumentedId = "ff80808167f09aaa0167f19b35ec0305";
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2025, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_job_is_pending_then_running_then_done()
    {
        await using Visitor visitor = await StartAsync();
        string id = await StartJobAsync(visitor);

        JsonAssert.Equal(Told(id, "pending", ""), await PollAsync(visitor, id));
        _clock.Advance(TimeSpan.FromSeconds(5));
        JsonAssert.Equal(Told(id, "running", """ "begin_time": "2025-03-01T12:00:05", """), await PollAsync(visitor, id));
        _clock.Advance(TimeSpan.FromSeconds(30));
        string done = Told(id, "success", """ "begin_time": "2025-03-01T12:00:05", "end_time": "2025-03-01T12:00:35", """);
        JsonAssert.Equal(done, await PollAsync(visitor, id));
        _clock.Advance(TimeSpan.FromHours(1));
        JsonAssert.Equal(done, await PollAsync(visitor, id));
    }

    [Theory]
    [InlineData(0, "success,success")]
    [InlineData(1, "pending,running,success,success")]
    [InlineData(3, "pending,pending,pending,running,running,running,success")]
    public async Task The_polls_in_each_state_can_be_chosen(int polls, string states)
    {
        await using Visitor visitor = await StartAsync(options => options.PollsPerState = polls);
        string id = await StartJobAsync(visitor);
        foreach (string state in states.Split(','))
        {
            Assert.Equal(state, visitor.Ges.Jobs.Started[0].State);
            Assert.Equal(state, (await visitor.GetAsync(PollPath(id)))["status"]);
        }
    }

    [Fact]
    public async Task Each_job_has_an_id_of_its_own()
    {
        await using Visitor visitor = await StartAsync();
        string first = await StartJobAsync(visitor), second = await StartJobAsync(visitor);
        Assert.NotEqual(first, second);
        await PollAsync(visitor, first);
        Assert.Equal([(first, "StartGraph", 1), (second, "StartGraph", 0)], visitor.Ges.Jobs.Started.Select(static job => (job.Id, job.Operation, job.Polls)));
    }

    [Fact]
    public async Task A_job_can_be_made_to_fail()
    {
        await using Visitor visitor = await StartAsync(static options => options.PollsPerState = 0);
        visitor.Ges.Jobs.FailNext("disk full", operation: "StopGraph", state: "partiallyFailed");
        visitor.Ges.Jobs.FailNext("no quota");

        string started = await StartJobAsync(visitor);
        string stopped = (await visitor.PostAsync("/v2/p1/graphs/g1/stop"))["job_id"]!;
        string fine = await StartJobAsync(visitor);

        Reply failed = await visitor.GetAsync(PollPath(started)), partly = await visitor.GetAsync(PollPath(stopped)), success = await visitor.GetAsync(PollPath(fine));
        Assert.Equal(("failed", "no quota"), (failed["status"], failed["fail_reason"]));
        Assert.Equal(("partiallyFailed", "disk full", "StopGraph"), (partly["status"], partly["fail_reason"], partly["job_name"]));
        Assert.Equal(("success", null), (success["status"], success["fail_reason"]));
        Assert.Equal("no quota", visitor.Ges.Jobs.Started[0].FailureReason);
    }

    [Fact]
    public async Task A_request_can_ask_for_a_job_that_fails()
    {
        await using Visitor visitor = await StartAsync(static options => options.PollsPerState = 0);
        string id = (await visitor.SendAsync("DELETE", "/v2/p1/graphs/g1", null, (EmulatorHeaders.JobFailure, "in use")))["job_id"]!;
        Reply reply = await visitor.GetAsync(PollPath(id));
        Assert.Equal(("failed", "in use"), (reply["status"], reply["fail_reason"]));
    }

    [Fact]
    public async Task Only_operations_that_start_jobs_can_be_made_to_fail_one()
    {
        await using Visitor visitor = await StartAsync();
        Assert.Throws<ArgumentException>(() => visitor.Ges.Jobs.FailNext("x", "ShowJob"));
        Assert.Throws<ArgumentException>(() => visitor.Ges.Jobs.FailNext("x", "StratGraph"));
    }

    [Theory]
    [InlineData(null, "partlyFailed")]
    [InlineData("StopGraph", "success")]
    [InlineData("StopGraph", "running")]
    public async Task Jobs_fail_only_in_states_that_end_them(string? operation, string state)
    {
        await using Visitor visitor = await StartAsync();
        ArgumentException error = Assert.Throws<ArgumentException>(() => visitor.Ges.Jobs.FailNext("x", operation, state));
        Assert.Equal($"Jobs do not fail in the state '{state}', but in: failed, partiallyFailed. (Parameter 'state')", error.Message);
    }

    [Fact]
    public async Task The_documented_job_answers_as_documented()
    {
        await using Visitor visitor = await StartAsync();
        JsonAssert.Equal(
            """
            {
              "job_id": "ff80808167f09aaa0167f19b35ec0305", "status": "success", "job_type": "GraphManagement", "job_name": "ImportGraph", "related_graph": "GES_UI_AUTO",
              "begin_time": "2018-11-27T21:39:00", "end_time": "2018-11-27T21:39:56",
              "job_detail": {
                "vertexset_path": [ { "path": "ges-ui/auDatas/list_set_vertex.csv", "log": null, "cause": null, "status": "success" } ],
                "edgeset_path": [ { "path": "ges-ui/auDatas/list_set_edge.csv", "log": null, "cause": null, "status": "success" } ],
                "schema_path": [ { "path": "ges-ui/auDatas/list_set_schema.xml", "log": null, "cause": null, "status": "success" } ]
              },
              "job_progress": 0
            }
            """,
            await PollAsync(visitor, DocumentedId));
    }

    [Fact]
    public async Task An_unknown_job_is_answered_as_documented_with_the_id_that_was_asked_for()
    {
        await using Visitor visitor = await StartAsync();
        Reply reply = await visitor.GetAsync(PollPath("no$1job"));
        Assert.Equal(400, reply.Status);
        JsonAssert.Equal("""{ "error_msg": "can not find job, jobId is no$1job", "error_code": "GES.8301" }""", reply.Text);
    }

    [Fact]
    public async Task A_job_of_one_graph_is_not_found_under_another()
    {
        await using Visitor visitor = await StartAsync();
        string id = await StartJobAsync(visitor);
        Reply reply = await visitor.GetAsync($"/v2/p1/graphs/g2/jobs/{id}/status");
        Assert.Equal((400, "GES.8301"), (reply.Status, reply["error_code"]));
        Assert.Equal(0, visitor.Ges.Jobs.Started[0].Polls);
    }

    [Fact]
    public async Task A_job_that_was_started_to_the_letter_of_the_documentation_can_be_polled()
    {
        await using Visitor visitor = await StartAsync();
        Reply started = await visitor.PostAsync("/v2/p1/graphs/g1/stop", null, (EmulatorHeaders.Example, "stop a graph"));
        Assert.Equal("ff8080816025a0a1016025a5a2700007", started["job_id"]);
        Assert.Equal("pending", (await visitor.GetAsync(PollPath("ff8080816025a0a1016025a5a2700007")))["status"]);
    }

    [Fact]
    public async Task A_job_of_version_1_is_told_in_the_words_of_version_1()
    {
        await using Visitor visitor = await StartAsync(static options => options.PollsPerState = 0);
        string id = (await visitor.PostAsync("/v1.0/p1/graphs/g1/action?action_id=start", "{}"))["jobId"]!;
        JsonAssert.Equal(
            $$"""
            {
              "jobId": "{{id}}", "status": "success", "jobType": "GraphManagement", "jobName": "StartGraph", "relatedGraph": "GES_UI_AUTO",
              "beginTime": "2025-03-01T12:00:00", "endTime": "2025-03-01T12:00:00", "jobProgress": 0
            }
            """,
            (await visitor.GetAsync($"/v1.0/p1/graphs/g1/jobs/{id}/status")).Text);
        Assert.Equal("ImportGraph", (await visitor.GetAsync($"/v1.0/p1/graphs/g1/jobs/{DocumentedId}/status"))["jobName"]);
    }

    [Fact]
    public async Task Polls_of_a_job_that_goes_on_may_ask_to_wait()
    {
        await using Visitor visitor = await StartAsync(static options => options.JobRetryAfter = TimeSpan.FromSeconds(6.2));
        string id = await StartJobAsync(visitor);

        Assert.Equal(["7", "7", null], new[] { await visitor.GetAsync(PollPath(id)), await visitor.GetAsync(PollPath(id)), await visitor.GetAsync(PollPath(id)) }.Select(static reply => reply.Headers.GetValueOrDefault("Retry-After")));
    }

    [Fact]
    public async Task A_job_is_cancelled_where_the_spec_has_an_operation_for_it()
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        string id = (await visitor.PostAsync("/lab/samples/s1/brew"))["brewId"]!;
        Assert.Equal("waiting", (await visitor.GetAsync($"/lab/samples/s1/brews/{id}"))["state"]);

        Assert.Equal(204, (await visitor.SendAsync("DELETE", $"/lab/brews/{id}")).Status);

        Reply cancelled = await visitor.GetAsync($"/lab/samples/s1/brews/{id}");
        Assert.Equal((id, "cancelled", "The job was cancelled."), (cancelled["brewId"], cancelled["state"], cancelled["why"]));
        Assert.True(visitor.Ges.Jobs.Started[0].IsCancelled);
        Assert.Equal(404, (await visitor.SendAsync("DELETE", "/lab/brews/unknown")).Status);
    }

    [Fact]
    public async Task A_job_that_has_ended_is_not_cancelled_any_more()
    {
        await using Visitor visitor = await Visitor.OfLabAsync(static options => options.PollsPerState = 0);
        string id = (await visitor.PostAsync("/lab/samples/s1/brew"))["brewId"]!;
        await visitor.GetAsync($"/lab/samples/s1/brews/{id}");

        await visitor.SendAsync("DELETE", $"/lab/brews/{id}");

        Assert.Equal("done", (await visitor.GetAsync($"/lab/samples/s1/brews/{id}"))["state"]);
        Assert.False(visitor.Ges.Jobs.Started[0].IsCancelled);
    }

    [Fact]
    public async Task States_that_end_a_job_in_part_are_not_gone_through()
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        string id = (await visitor.PostAsync("/lab/samples/s1/brew"))["brewId"]!;
        List<string?> states = [];
        for (int i = 0; i < 4; i++)
            states.Add((await visitor.GetAsync($"/lab/samples/s1/brews/{id}"))["state"]);

        Assert.Equal(["waiting", "brewing", "done", "done"], states);
    }

    private Task<Visitor> StartAsync(Action<GesEmulatorOptions>? change = null) => Visitor.StartAsync(options =>
    {
        options.TimeProvider = _clock;
        change?.Invoke(options);
    });

    private static async Task<string> StartJobAsync(Visitor visitor) => (await visitor.PostAsync("/v2/p1/graphs/g1/start"))["job_id"]!;

    private static async Task<string> PollAsync(Visitor visitor, string id) => (await visitor.GetAsync(PollPath(id))).Text;

    private static string PollPath(string id) => $"/v2/p1/graphs/g1/jobs/{id}/status";

    private static string Told(string id, string state, string times) =>
        $$"""{ "job_id": "{{id}}", "status": "{{state}}", {{times}} "job_type": "GraphManagement", "job_name": "StartGraph", "related_graph": "GES_UI_AUTO", "job_progress": 0 }""";
}
