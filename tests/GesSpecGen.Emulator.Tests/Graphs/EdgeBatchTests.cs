using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

/// <summary>Batches of edges, page ges_03_0164.</summary>
public sealed class EdgeBatchTests
{
    [Fact]
    public async Task Edges_are_added_together_and_their_indexes_told()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await AddAsync(ges, "", """{ "source": "Ray", "target": "Up", "label": "rate" }""", """{ "source": "Bob", "target": "Up", "label": "rate" }""");
        JsonAssert.Equal("""{ "result": "success", "data": { "edges": [ { "index": "1", "source": "Ray", "target": "Up" }, { "index": "0", "source": "Bob", "target": "Up" } ] } }""", reply.Text);
        Assert.Equal(6, ges.Graph.EdgeCount);
    }

    [Fact]
    public async Task An_end_that_does_not_exist_prevents_all_edges_unless_it_is_added()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        const string Good = """{ "source": "Ray", "target": "Bob", "label": "friends" }""", Bad = """{ "source": "Lily", "target": "Up", "label": "rate" }""";
        Reply refused = await AddAsync(ges, "", Good, Bad);
        Assert.Equal((400, "GES.8000", "edge source vertex [Lily] does not exist"), (refused.Status, refused["errorCode"], refused["errorMessage"]));
        Assert.Equal(4, ges.Graph.EdgeCount);

        Assert.Equal(200, (await AddAsync(ges, """, "createNotExists": true""", Good, Bad)).Status);
        Assert.Equal(("__DEFAULT__", 6), (ges.Graph.Vertex("Lily")!["label"]!.ToString(), ges.Graph.EdgeCount));
    }

    [Theory]
    [InlineData("rate", "5", "0")]
    [InlineData("rate", "4", "1")]
    [InlineData("rate", "5, 6", "1")]
    [InlineData("saw", "5", "1")]
    public async Task Edges_of_a_label_are_alike_where_a_property_is_equal(string label, string score, string index)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await AddAsync(
            ges,
            """, "parallelEdge": { "action": "override", "targetProperties": [ { "label": "rate", "properties": [ "Score" ] } ] }""",
            $$"""{ "source": "Ray", "target": "Up", "label": "{{label}}", "properties": { "Score": [ {{score}} ] } }""");
        Assert.Equal(index, reply.Json.GetProperty("data").GetProperty("edges")[0].GetProperty("index").GetString());
    }

    private static Task<Reply> AddAsync(GraphVisitor ges, string more, params string[] edges) =>
        ges.PostAsync("edges/action?action_id=batch-add", $$"""{ "edges": [ {{string.Join(", ", edges)}} ]{{more}} }""");
}
