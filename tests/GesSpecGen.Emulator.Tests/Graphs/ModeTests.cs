using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class ModeTests
{
    [Fact]
    public async Task Without_a_graph_all_is_answered_as_documented()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Assert.Equal(146, (await visitor.GetAsync("/ges/v1.0/p1/graphs/any/summary")).Json.GetProperty("data").GetProperty("vertexNum").GetInt32());
    }

    [Theory]
    [InlineData("summary", "GES.8001")]
    [InlineData("vertices/detail?vertexIds=Ray", "GES.8204")]
    public async Task A_graph_that_is_not_there_is_not_found_with_the_documented_code(string path, string code)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.GetAsync(path, graph: "gone$0");
        Assert.Equal((400, code, "graph [gone$0] is not found"), (reply.Status, reply["errorCode"], reply["errorMessage"]));
    }

    [Fact]
    public async Task A_graph_that_is_not_there_takes_nothing()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("edges", """{ "source": "a", "target": "b" }""", graph: "gone");
        Assert.Equal((400, "GES.8000", "graph [gone] is not found"), (reply.Status, reply["errorCode"], reply["errorMessage"]));
    }

    [Fact]
    public async Task What_a_graph_cannot_do_is_answered_as_documented()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Assert.Equal(200, (await ges.GetAsync("om/real-time-queries")).Status);
    }

    [Fact]
    public async Task What_the_tables_refuse_never_gets_to_the_graph()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("vertices/action?action_id=batch-add", """{ "vertices": [ { "vertex": "Eve" } ] }""");
        Assert.Equal((400, EmulatorCodes.InvalidRequest), (reply.Status, reply["errorCode"]));
        Assert.Equal(5, ges.Graph.VertexCount);
    }

    [Fact]
    public async Task An_example_that_a_request_asks_for_goes_before_the_graph()
    {
        await using Visitor visitor = await Visitor.StartAsync(static options => options.Graphs["films"] = GraphVisitor.Films);
        Reply reply = await visitor.GetAsync("/ges/v1.0/p1/graphs/films/summary?label_details=true", (EmulatorHeaders.Example, "no index on labels"));
        Assert.Contains("GES.8017", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_management_plane_goes_on_as_documented()
    {
        await using Visitor visitor = await Visitor.StartAsync(static options => options.Graphs["films"] = new EmulatedGraph());
        Assert.Equal(200, (await visitor.GetAsync("/v2/p1/graphs")).Status);
    }
}
