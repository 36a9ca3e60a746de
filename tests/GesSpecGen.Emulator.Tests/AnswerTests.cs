using System.Text.Json;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class AnswerTests
{
    [Fact]
    public async Task The_documented_example_is_the_answer()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Reply reply = await visitor.GetAsync("/v2/p1/graphs/quotas");
        Assert.Equal(200, reply.Status);
        Assert.Equal("application/json", reply.Headers["Content-Type"]);
        JsonAssert.Equal(
            """
            {
              "quotas": {
                "resources": [
                  { "type": "graph", "available": 10, "edge_volume": 7300 },
                  { "type": "backup", "available": 100 },
                  { "type": "metadata", "available": 86 }
                ]
              }
            }
            """,
            reply.Text);
    }

    [Fact]
    public async Task Ids_of_the_request_stand_in_the_answer()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        JsonElement graph = (await visitor.GetAsync("/v1.0/p1/graphs/my-graph")).Json.GetProperty("graph");
        Assert.Equal("my-graph", graph.GetProperty("id").GetString());
        Assert.Equal("ff80808167bb90340167bc7445670428", graph.GetProperty("schemaPath")[0].GetProperty("jobId").GetString());
    }

    [Fact]
    public async Task A_documented_error_can_be_asked_for_by_a_header()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Reply reply = await visitor.PostAsync("/v2/p1/graphs/g1/stop", null, (EmulatorHeaders.Example, "a graph that is not running"));
        Assert.Equal(400, reply.Status);
        JsonAssert.Equal("""{ "error_code": "GES.7001", "error_msg": "The graph is not running." }""", reply.Text);
        Assert.Empty(visitor.Ges.Jobs.Started);
    }

    [Fact]
    public async Task A_documented_error_can_be_asked_for_by_the_options_and_the_header_goes_first()
    {
        await using Visitor visitor = await Visitor.StartAsync(static options => options.Examples["StopGraph"] = "a graph that is not running");
        Assert.Equal("GES.7001", (await visitor.PostAsync("/v2/p1/graphs/g1/stop"))["error_code"]);
        Reply asked = await visitor.PostAsync("/v2/p1/graphs/g1/stop", null, (EmulatorHeaders.Example, "stop a graph"));
        JsonAssert.Equal("""{ "job_id": "ff8080816025a0a1016025a5a2700007" }""", asked.Text);
    }

    [Fact]
    public async Task An_example_that_nobody_documents_is_refused_with_those_that_are()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Reply reply = await visitor.PostAsync("/v2/p1/graphs/g1/stop", null, (EmulatorHeaders.Example, "a fire"));
        Assert.Equal(400, reply.Status);
        Assert.Equal("management/StopGraph documents no example 'a fire'; documented are 'stop a graph', 'a graph that is not running'.", reply["error_msg"]);
    }

    [Theory]
    [InlineData("ShowJob")]
    [InlineData("management/ShowJob")]
    public async Task Planes_with_an_operation_of_the_same_name_keep_their_own_answers(string operation)
    {
        await using Visitor visitor = await Visitor.StartAsync(options => options.Examples[operation] = "a finished import");
        Assert.Equal("success", (await visitor.GetAsync("/v2/p1/graphs/g1/jobs/j1/status"))["status"]);
        Assert.Equal("GES.8301", (await visitor.GetAsync("/ges/v1.0/p1/graphs/g1/jobs/j1/status"))["errorCode"]);
    }

    [Fact]
    public async Task Without_an_example_the_answer_is_made_from_the_types()
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        Reply first = await visitor.PostAsync("/lab/l1/samples?level=1", """{ "name": "abc" }""", ("X-Language", "en-us"));
        Reply second = await visitor.PostAsync("/lab/l1/samples?level=1", """{ "name": "abc" }""", ("X-Language", "en-us"));
        JsonAssert.Equal(
            """
            {
              "sample_id": "sample_id", "created": "2024-01-31T08:30:00", "day": "2024-01-31", "kind": "solid", "count": 5, "ratio": 0.25, "whole": true,
              "amount": "1", "labels": [ { "key": "key", "value": 1 } ], "by_name": { "key": 1 }, "ranks": [ { "key": 1 } ], "tree": { "name": "name" }, "code": "co"
            }
            """,
            first.Text);
        Assert.Equal(first.Text, second.Text);
    }

    [Fact]
    public async Task A_failure_of_the_emulator_itself_is_told()
    {
        await using Visitor visitor = await Visitor.StartAsync(static options => options.TimeProvider = new BrokenClock());
        string id = (await visitor.PostAsync("/v2/p1/graphs/g1/stop"))["job_id"]!;
        Reply reply = await visitor.GetAsync($"/v2/p1/graphs/g1/jobs/{id}/status");
        Assert.Equal((500, "EMULATOR.500"), (reply.Status, reply["error_code"]));
        Assert.Contains("The clock has stopped.", reply["error_msg"]);
    }

    [Fact]
    public async Task Every_answer_has_an_id_of_its_own()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        string fine = (await visitor.GetAsync("/v2/p1/graphs")).Headers[EmulatorHeaders.RequestId];
        string unknown = (await visitor.GetAsync("/nothing")).Headers[EmulatorHeaders.RequestId];
        Assert.NotEqual(fine, unknown);
        Assert.Equal([fine, unknown], visitor.Ges.Requests.Select(static request => request.Id));
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("The clock has stopped.");
    }
}
