using GesSpecGen.Generated;
using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

public class GraphPageTests : GraphServer
{
    [Fact]
    public async Task Ges_03_0028_an_error_stands_inside_of_a_success()
    {
        Answer("""{ "data": { "vertexNum": 146, "labelDetails": { "errorMessage": "Label index in edges is not found.", "errorCode": "GES.8017", "labelInVertex": { "movie": 46 } }, "edgeNum": 1659 } }""");

        GraphSummary summary = (await Graph.Statistics.GetGraphSummaryAsync(new() { LabelDetails = true })).Data!;

        Assert.Equal("label_details=true", Sent.Query);
        Assert.Equal((146, 1659, 46, "GES.8017"), (summary.VertexNum, summary.EdgeNum, summary.LabelDetails!.LabelInVertex!["movie"], summary.LabelDetails.ErrorCode));
    }

    [Theory]
    [InlineData("pending", GesJobState.Running)]
    [InlineData("waiting", GesJobState.Running)]
    [InlineData("running", GesJobState.Running)]
    [InlineData("success", GesJobState.Succeeded)]
    [InlineData("complete", GesJobState.Succeeded)]
    [InlineData("failed", GesJobState.Failed)]
    [InlineData("partiallyFailed", GesJobState.PartiallyFailed)]
    public async Task Ges_03_0037_the_states_of_three_pages_are_understood(string state, GesJobState understood)
    {
        Answer($$"""{ "status": "{{state}}" }""");

        IGesJobStatus status = await Graph.Jobs.GetAsync("job");

        Assert.Equal(understood, status.State);
        Assert.EndsWith("/graphs/movies%20%26%20more/jobs/job/status", Sent.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ges_03_0038_a_success_has_nothing_in_it() => Assert.Null((await Graph.Jobs.CancelAsync("job")).ErrorCode);

    [Fact]
    public async Task Ges_03_0204_progress_is_a_text_and_the_request_an_object_or_a_text()
    {
        Answer("""{ "jobs": [ { "jobId": "a", "rawRequest": "", "progress": "100", "startTime": "2024-05-23 9:54:00" }, { "jobId": "b", "request": { "command": "import_graph", "body": { "edgesetPath": "x" } } } ], "result": "success" }""");

        IReadOnlyList<JobInfo> jobs = (await Graph.Jobs.ListAsync()).Jobs!;

        Assert.Equal((100, "", new DateTime(2024, 5, 23, 9, 54, 0)), (jobs[0].Progress, jobs[0].RawRequest, jobs[0].StartTime?.Time));
        Assert.Equal("x", jobs[1].Request!.Body!.Value["edgesetPath"].GetText());
    }

    [Fact]
    public async Task Ges_03_0329_a_command_is_json_in_a_text()
    {
        Answer("""{ "data": { "vertices": [] } }""");

        await Graph.Custom.ExecuteActionAsync(new() { Api = CustomApi.Gremlin, Command = GesValue.From([KeyValuePair.Create<string, GesValue>("command", "g.V('1')")]) });

        Assert.Equal("""{"api":"gremlin","command":"{\"command\":\"g.V('1')\"}"}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0519_a_capacity_is_a_number_or_a_text_and_a_request_an_object_or_a_text()
    {
        Answer("""{ "vertex_capacity": "10000000000", "current_queries": [ { "request": "short" }, { "request": { "offline": false } } ] }""");

        ShowRealTimeRequestsResponse requests = await Graph.Monitoring.GetRealTimeRequestsAsync();

        Assert.Equal(10000000000, requests.VertexCapacity);
        Assert.Equal("short", Assert.IsType<RequestArguments.Text>(requests.CurrentQueries![0].Request).Value);
        Assert.False(Assert.IsType<RequestArguments.Fields>(requests.CurrentQueries[1].Request).Value["offline"].GetBoolean());
    }

    [Theory]
    [InlineData("GES.8007", 400, GesErrorAdvice.RenewToken)]
    [InlineData("GES.8002", 500, GesErrorAdvice.RenewToken)]
    [InlineData("GES.8204", 400, GesErrorAdvice.Retry)]
    public async Task Ges_03_0110_the_code_says_what_helps_where_the_status_does_not(string code, int status, GesErrorAdvice advice)
    {
        Answer($$"""{ "errorCode": "{{code}}", "errorMessage": "It failed." }""", status);

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => Graph.Statistics.GetGraphSummaryAsync());

        Assert.Equal((code, advice), (e.ErrorCode, e.Advice));
    }
}
