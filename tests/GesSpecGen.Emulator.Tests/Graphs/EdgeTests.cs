using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class EdgeTests
{
    [Theory]
    [InlineData("", "1", "5,1")]
    [InlineData(""", "parallelEdge": { "action": "allow" }""", "1", "5,1")]
    [InlineData(""", "parallelEdge": { "action": "ignore" }""", "0", "5")]
    [InlineData(""", "parallelEdge": { "action": "override" }""", "0", "1")]
    [InlineData(""", "parallelEdge": { "action": "override", "ignoreLabel": false }""", "1", "5,1")]
    [InlineData(""", "parallelEdge": "override" """, "0", "1")]
    public async Task An_edge_that_repeats_another_is_added_ignored_or_takes_its_place(string parallel, string index, string scores)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("edges", $$"""{ "source": "Ray", "target": "Up", "label": "saw", "properties": { "Score": [ 1 ] }{{parallel}} }""");
        JsonAssert.Equal($$"""{ "result": "success", "data": { "index": "{{index}}" } }""", reply.Text);
        Assert.Equal(scores, string.Join(',', ges.Graph.EdgesFrom("Ray").Where(static edge => edge["target"]!.ToString() == "Up").Select(static edge => edge["properties"]!["Score"]![0]!.ToString())));
    }

    [Theory]
    [InlineData("Lily", "Up", "edge source vertex [Lily] does not exist")]
    [InlineData("Ray", "Down", "edge target vertex [Down] does not exist")]
    public async Task An_edge_has_vertices_at_both_ends(string source, string target, string message)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("edges", $$"""{ "source": "{{source}}", "target": "{{target}}" }""");
        Assert.Equal((400, "GES.8000", message), (reply.Status, reply["errorCode"], reply["errorMessage"]));
        Assert.Equal(4, ges.Graph.EdgeCount);
    }

    [Fact]
    public void A_test_cannot_add_an_edge_without_its_ends_either() =>
        Assert.Throws<ArgumentException>("target", () => GraphVisitor.Films.AddEdge("Ray", "Down"));

    [Fact]
    public async Task Labels_are_counted_where_they_are_asked_for()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        JsonAssert.Equal("""{ "data": { "vertexNum": 5, "edgeNum": 4 } }""", (await ges.GetAsync("summary")).Text);
        JsonAssert.Equal(
            """{ "data": { "vertexNum": 5, "edgeNum": 4, "labelDetails": { "labelInVertex": { "user": 3, "movie": 2 }, "labelInEdge": { "rate": 3, "friends": 1 } } } }""",
            (await ges.GetAsync("summary?label_details=true")).Text);
    }

    [Fact]
    public async Task A_path_tells_its_vertices_and_the_edges_between_them()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("paths/action?action_id=query-detail", """{ "paths": [ [ "Ray", "Alice", "Jaws", "Nobody" ], [ "Up", "Ray" ] ] }""");
        Assert.Equal(
            """[Ray user][{"source":"Ray","target":"Alice","index":"0","label":"friends","properties":{}}][Alice user][{"source":"Alice","target":"Jaws","index":"0","label":"rate","properties":{"Score":[4]}}][Jaws movie][]{}""",
            PathText.Of(reply.Json.GetProperty("data").GetProperty("outputs").GetProperty("paths")[0]));
        Assert.Contains("\"source\":\"Ray\",\"target\":\"Up\"", PathText.Of(reply.Json.GetProperty("data").GetProperty("outputs").GetProperty("paths")[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directed_path_goes_along_the_edges_alone()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("paths/action?action_id=query-detail", """{ "paths": [ [ "Up", "Ray" ] ], "directed": true }""");
        Assert.Equal("[Up movie][][Ray user]", PathText.Of(reply.Json.GetProperty("data").GetProperty("outputs").GetProperty("paths")[0]));
    }
}
