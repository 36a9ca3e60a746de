using System.Text.Json;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class VertexQueryTests
{
    [Theory]
    [InlineData("""{ "labels": [ "movie" ] }""", "Up,Jaws")]
    [InlineData("""{ "labels": [ "movie", "user" ], "offset": 1, "limit": 2 }""", "Alice,Bob")]
    [InlineData("""{ "vertexFilters": [ { "propertyName": "Age", "predicate": "=", "values": [ "31" ] } ] }""", "Ray")]
    [InlineData("""{ "vertexFilters": [ { "propertyName": "Age", "predicate": ">", "values": [ "9" ] } ] }""", "Ray,Alice,Bob")]
    [InlineData("""{ "vertexFilters": [ { "propertyName": "Age", "predicate": "<=", "values": [ "31.0" ] } ] }""", "Ray,Alice")]
    [InlineData("""{ "vertexFilters": [ { "propertyName": "Age", "predicate": "range", "values": [ "26", "44" ] } ] }""", "Ray,Bob")]
    [InlineData("""{ "vertexFilters": [ { "propertyName": "Genres", "predicate": "=", "values": [ "Drama" ] } ] }""", "Up")]
    [InlineData("""{ "vertexFilters": [ { "propertyName": "Genres", "predicate": "has" } ] }""", "Up")]
    [InlineData("""{ "labels": [ "movie" ], "vertexFilters": [ { "propertyName": "Genres", "predicate": "hasNot" } ] }""", "Jaws")]
    [InlineData("""{ "vertexFilters": [ { "propertyName": "Gender", "predicate": "=", "values": [ "M" ] }, { "propertyName": "Age", "predicate": ">=", "values": [ "40" ] } ] }""", "Bob")]
    [InlineData("""{ "vertexFilters": [ { "propertyName": "Gender", "predicate": "=", "values": [ "F" ] }, { "propertyName": "Age", "predicate": ">", "values": [ "40" ], "type": "or" } ] }""", "Alice,Bob")]
    [InlineData("""{ "labels": [ "user" ], "sorts": [ { "propertyName": "Age", "orderValue": "decr" } ] }""", "Bob,Ray,Alice")]
    [InlineData("""{ "labels": [ "user", "movie" ], "sorts": [ { "key": "label" }, { "key": "id", "orderValue": "decr" } ] }""", "Up,Jaws,Ray,Bob,Alice")]
    [InlineData("""{ "labels": [ "nothing" ] }""", "")]
    public async Task Labels_conditions_and_orders_choose_vertices(string query, string ids)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        JsonElement told = await ges.ResultAsync(await ges.PostAsync("vertices/action?action_id=query", query));
        JsonElement outputs = told.GetProperty("data").GetProperty("outputs");
        Assert.Equal(ids, string.Join(',', outputs.GetProperty("vertices").EnumerateArray().Select(static vertex => vertex.GetProperty("id").GetString())));
        Assert.Equal(outputs.GetProperty("vertices").GetArrayLength(), outputs.GetProperty("data_total_size").GetInt32());
    }

    [Fact]
    public async Task Ten_vertices_are_found_unless_more_are_asked_for()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        for (int number = 0; number < 20; number++)
            ges.Graph.AddVertex($"n{number}", "number");
        Assert.Equal(10, (await ges.ResultAsync(await ges.PostAsync("vertices/action?action_id=query", """{ "labels": [ "number" ] }"""))).GetProperty("data").GetProperty("outputs").GetProperty("data_total_size").GetInt32());
    }

    [Fact]
    public async Task A_poll_tells_the_part_of_the_result_that_it_asks_for()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply started = await ges.PostAsync("vertices/action?action_id=query", """{ "labels": [ "user" ] }""");
        JsonElement outputs = (await ges.ResultAsync(started, "?offset=1&limit=1")).GetProperty("data").GetProperty("outputs");
        Assert.Equal("Alice", Assert.Single(outputs.GetProperty("vertices").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal((1, 1, 3), (outputs.GetProperty("data_return_size").GetInt32(), outputs.GetProperty("data_offset").GetInt32(), outputs.GetProperty("data_total_size").GetInt32()));
    }

    [Fact]
    public async Task A_job_tells_no_result_before_its_end_and_none_when_it_failed()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        ges.Ges.Jobs.FailNext("out of memory");
        Reply started = await ges.PostAsync("vertices/action?action_id=query", """{ "labels": [ "user" ] }""");
        Assert.False((await ges.GetAsync($"jobs/{started["jobId"]}/status")).Json.TryGetProperty("data", out _));
        JsonElement told = await ges.ResultAsync(started);
        Assert.Equal(("failed", "out of memory"), (told.GetProperty("status").GetString(), told.GetProperty("errorMessage").GetString()));
        Assert.False(told.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_result_is_of_the_moment_of_the_query()
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply started = await ges.PostAsync("vertices/action?action_id=query", """{ "labels": [ "user" ] }""");
        ges.Graph.AddVertex("Late", "user");
        Assert.Equal(3, (await ges.ResultAsync(started)).GetProperty("data").GetProperty("outputs").GetProperty("data_total_size").GetInt32());
    }

    [Theory]
    [InlineData("""{ "propertyName": "Age", "predicate": "=", "values": [ "1", "2" ] }""", "predicate = takes one value, not 2")]
    [InlineData("""{ "propertyName": "Age", "predicate": "range", "values": [ "1" ] }""", "predicate range takes two values, not 1")]
    [InlineData("""{ "propertyName": "Name", "predicate": "full_text_match", "values": [ "Ray" ] }""", "predicate full_text_match needs a full text index, which the graph does not have")]
    public async Task Conditions_that_cannot_be_met_are_refused(string filter, string message)
    {
        await using GraphVisitor ges = await GraphVisitor.StartAsync();
        Reply reply = await ges.PostAsync("vertices/action?action_id=query", $$"""{ "vertexFilters": [ {{filter}} ] }""");
        Assert.Equal((400, "GES.8202", message), (reply.Status, reply["errorCode"], reply["errorMessage"]));
        Assert.Empty(ges.Ges.Jobs.Started);
    }
}
