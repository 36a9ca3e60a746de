using System.Text.Json;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class VertexTests
{
    [Fact]
    public async Task What_was_added_can_be_read_and_is_left_as_it_is_unless_it_shall_be_overwritten()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        foreach ((string age, bool overrides) in new[] { ("\"33\"", false), ("34", false), ("35", true) })
            JsonAssert.Equal(
                """{ "result": "success" }""",
                (await ges.PostAsync("vertices/action?action_id=batch-add", $$"""{ "vertices": [ { "vertex": "Eve", "label": "user", "properties": { "Age": [ {{age}} ], "Tags": [ "a", 2 ] } } ], "overrideExists": {{(overrides ? "true" : "false")}} }""")).Text);

        JsonAssert.Equal(
            """{ "data": { "vertices": [ { "id": "Eve", "label": "user", "properties": { "Age": [ 35 ], "Tags": [ "a", 2 ] } } ] }, "result": "success" }""",
            (await ges.GetAsync("vertices/detail?vertexIds=Eve,Nobody")).Text);
        Assert.Equal(6, ges.Graph.VertexCount);
    }

    [Fact]
    public async Task An_added_vertex_that_exists_keeps_its_values()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        await ges.PostAsync("vertices/action?action_id=batch-add", """{ "vertices": [ { "vertex": "Ray", "label": "movie" } ] }""");
        Assert.Equal("user", ges.Graph.Vertex("Ray")!["label"]!.ToString());
    }

    [Fact]
    public async Task Numbers_keep_their_digits()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        await ges.PostAsync("vertices/action?action_id=batch-add", """{ "vertices": [ { "vertex": "n", "label": "user", "properties": { "big": [ 9007199254740993 ], "small": [ 2.50 ] } } ] }""");
        Assert.Contains("""{"big":[9007199254740993],"small":[2.50]}""", (await ges.GetAsync("vertices/detail?vertexIds=n")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_vertices_are_read_by_their_ids()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply found = await ges.PostAsync("vertices/action?action_id=batch-query", """{ "vertices": [ "Jaws", "Ray" ] }""");
        Assert.Equal(["Jaws", "Ray"], found.Json.GetProperty("data").GetProperty("vertices").EnumerateArray().Select(static vertex => vertex.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("batch-update", """["Drama","Horror"]""")]
    [InlineData("batch-add", """["Comedy","Drama","Drama","Horror"]""")]
    [InlineData("batch-del", """["Comedy"]""")]
    public async Task Values_are_replaced_added_or_deleted(string action, string genres)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        await ges.PostAsync($"vertices/properties/action?action_id={action}", """{ "vertices": [ { "vertex": "Up", "properties": { "Genres": [ "Drama", "Horror" ] } } ] }""");
        Assert.Equal(genres, ges.Graph.Vertex("Up")!["properties"]!["Genres"]!.ToJsonString());
    }

    [Theory]
    [InlineData("single", """["Drama"]""")]
    [InlineData("list", """["Comedy","Comedy","Drama"]""")]
    [InlineData("set", """["Comedy","Drama"]""")]
    public async Task Adding_values_goes_by_the_cardinality_of_the_label(string cardinality, string genres)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        await ges.PostAsync("schema/labels", $$"""{ "name": "film", "properties": [ { "property": { "name": "Genres", "cardinality": "{{cardinality}}", "dataType": "string" } } ] }""");
        await ges.PostAsync("vertices/action?action_id=batch-add", """{ "vertices": [ { "vertex": "Heat", "label": "film", "properties": { "Genres": [ "Comedy" ] } } ] }""");
        await ges.PostAsync("vertices/properties/action?action_id=batch-add", cardinality == "single"
            ? """{ "vertices": [ { "vertex": "Heat", "properties": { "Genres": [ "Drama" ] } } ] }"""
            : """{ "vertices": [ { "vertex": "Heat", "properties": { "Genres": [ "Comedy", "Drama" ] } } ] }""");
        Assert.Equal(genres, ges.Graph.Vertex("Heat")!["properties"]!["Genres"]!.ToJsonString());
    }

    [Theory]
    [InlineData(false, 400, 31)]
    [InlineData(true, 200, 99)]
    public async Task A_vertex_that_does_not_exist_prevents_all_updates_unless_it_is_passed_over(bool passesOver, int status, int age)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("vertices/properties/action?action_id=batch-update", $$"""
            {
              "vertices": [ { "vertex": "Ray", "properties": { "Age": [ 99 ] } }, { "vertex": "Lily", "properties": { "Age": [ 1 ] } } ],
              "ignoreError": {{(passesOver ? "true" : "false")}}
            }
            """);
        Assert.Equal(status, reply.Status);
        if (!passesOver)
            JsonAssert.Equal("""{ "errorCode": "GES.8220", "errorMessage": "vertex [Lily] does not exist" }""", reply.Text);
        Assert.Equal(age, ges.Graph.Vertex("Ray")!["properties"]!["Age"]![0]!.GetValue<int>());
    }

    [Fact]
    public async Task Requests_at_once_lose_nothing()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => ges.PostAsync("vertices/action?action_id=batch-add", $$"""{ "vertices": [ { "vertex": "a{{number}}", "label": "user" }, { "vertex": "b{{number}}", "label": "user" } ] }""")));
        Assert.Equal(85, ges.Graph.VertexCount);
        Assert.Equal(85, (await ges.GetAsync("summary")).Json.GetProperty("data").GetProperty("vertexNum").GetInt32());
    }

    [Fact]
    public async Task Ids_with_signs_of_an_address_are_found()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        ges.Graph.AddVertex("a/b c&d", "user");
        JsonElement vertices = (await ges.GetAsync("vertices/detail?vertexIds=a%2Fb%20c%26d")).Json.GetProperty("data").GetProperty("vertices");
        Assert.Equal("a/b c&d", Assert.Single(vertices.EnumerateArray()).GetProperty("id").GetString());
    }
}
