using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class RoutingTests
{
    [Fact]
    public async Task A_path_that_nobody_documents_is_not_found()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Reply reply = await visitor.GetAsync("/v2/p1/grafs");
        Assert.Equal(404, reply.Status);
        JsonAssert.Equal("""{ "error_code": "EMULATOR.404", "error_msg": "No documented operation has the path '/v2/p1/grafs'." }""", reply.Text);
    }

    [Fact]
    public async Task A_documented_path_with_another_method_says_which_methods_it_has()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Reply reply = await visitor.SendAsync("PUT", "/v2/p1/graphs/g1");
        Assert.Equal(405, reply.Status);
        Assert.Equal("EMULATOR.405", reply["error_code"]);
        Assert.Equal("'/v2/p1/graphs/g1' is not documented with PUT, but with DELETE, GET.", reply["error_msg"]);
        Assert.Equal("DELETE, GET", reply.Headers["Allow"]);
    }

    [Fact]
    public async Task Errors_have_the_shape_of_their_plane()
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        Reply reply = await visitor.GetAsync("/lab/nothing");
        JsonAssert.Equal("""{ "errorCode": "EMULATOR.404", "errorMessage": "No documented operation has the path '/lab/nothing'." }""", reply.Text);
    }

    [Theory]
    [InlineData("/v2/p1/graphs/jobs", "ListJobs")]
    [InlineData("/v2/p1/graphs/jobs1", "ShowGraph")]
    [InlineData("/v2/p1/graphs", "ListGraphs")]
    [InlineData("/v2/p1/graphs/", null)]
    [InlineData("/v2/p1/graphs/a/b", null)]
    [InlineData("/v2//graphs/a", null)]
    [InlineData("/V2/p1/graphs", null)]
    [InlineData("/v2/p1/graphs/a%2Fb", "ShowGraph")]
    public async Task Fixed_texts_go_before_parameters_and_parameters_hold_one_segment(string path, string? operation)
    {
        await using Visitor visitor = await Visitor.StartAsync();
        await visitor.GetAsync(path);
        Assert.Equal(operation, visitor.Ges.Requests.Single().Operation);
    }

    [Fact]
    public async Task An_escaped_slash_belongs_to_the_id()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Reply reply = await visitor.GetAsync("/v2/p1/graphs/a%2Fb%20c");
        Assert.Equal("a/b c", reply.Json.GetProperty("graph").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("start", "started")]
    [InlineData("stop", "stopped")]
    public async Task A_constant_in_the_query_tells_operations_apart(string action, string state)
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        Reply reply = await visitor.PostAsync($"/lab/boxes/b1/action?action_id={action}");
        Assert.Equal(200, reply.Status);
        Assert.Equal(state, reply["state"]);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("path")]
    public async Task A_constant_in_the_body_tells_operations_apart(string algorithm)
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        Reply reply = await visitor.PostAsync("/lab/run", $$"""{ "algorithm": "{{algorithm}}" }""");
        Assert.Equal(200, reply.Status);
        Assert.Equal(algorithm, reply["ran"]);
    }

    [Fact]
    public async Task A_request_with_the_marks_of_no_operation_is_told_what_they_are()
    {
        await using Visitor visitor = await Visitor.OfLabAsync();
        Reply query = await visitor.PostAsync("/lab/boxes/b1/action?action_id=burn");
        Reply body = await visitor.PostAsync("/lab/run", "{}");
        Assert.Equal(400, query.Status);
        Assert.Contains("StartBox has action_id=start; StopBox has action_id=stop", query["errorMessage"]);
        Assert.Equal(400, body.Status);
        Assert.Contains("RunPath has algorithm=path in the body; RunRank has algorithm=rank in the body", body["errorMessage"]);
    }
}
