using System.Text.Json;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class JobListTests
{
    private const string Query = """{ "labels": [ "user" ] }""";

    [Fact]
    public async Task The_jobs_of_a_graph_are_listed_as_they_stand()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync(static options => options.Graphs["others"] = new EmulatedGraph());
        Reply done = await StartAsync(ges), failed = await StartAsync(ges, "out of memory"), cancelled = await StartAsync(ges), waits = await StartAsync(ges);
        await ges.PostAsync("vertices/action?action_id=query", Query, graph: "others");
        await ges.ResultAsync(done);
        await ges.ResultAsync(failed);
        Assert.Equal(200, (await ges.DeleteAsync($"jobs/{cancelled["jobId"]}")).Status);

        Assert.Equal(
            [$"{done["jobId"]} success False", $"{failed["jobId"]} failed False out of memory", $"{cancelled["jobId"]} failed False The job was cancelled.", $"{waits["jobId"]} pending True"],
            (await ges.GetAsync("jobs/status")).Json.GetProperty("jobs").EnumerateArray().Select(Line));
    }

    [Fact]
    public async Task A_page_of_the_list_can_be_asked_for()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        string?[] ids = [(await StartAsync(ges))["jobId"], (await StartAsync(ges))["jobId"], (await StartAsync(ges))["jobId"]];
        Reply page = await ges.GetAsync("jobs/status?offset=1&limit=1");
        Assert.Equal(ids[1], Assert.Single(page.Json.GetProperty("jobs").EnumerateArray()).GetProperty("jobId").GetString());
        Assert.All(ges.Ges.Jobs.Started, static job => Assert.Equal(0, job.Polls));
    }

    private static Task<Reply> StartAsync(GraphVisitor ges, string? failure = null)
    {
        if (failure is not null)
            ges.Ges.Jobs.FailNext(failure);
        return ges.PostAsync("vertices/action?action_id=query", Query);
    }

    private static string Line(JsonElement job) =>
        $"{job.GetProperty("jobId")} {job.GetProperty("status")} {job.GetProperty("canStop")}{(job.TryGetProperty("failReason", out JsonElement reason) ? $" {reason}" : "")}";
}
