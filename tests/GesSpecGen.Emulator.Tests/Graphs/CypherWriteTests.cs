using System.Text.Json;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class CypherWriteTests
{
    [Theory]
    [InlineData("create (n:user {_ID_: 'Eve', Age: 20, Tags: ['a', 'b']}) return n", """[{"Age":20,"Tags":["a","b"]}]""", "vertices_created=1 properties_set=2")]
    [InlineData("create (:user {_ID_: 'a'})-[r:friends {since: 1}]->(:user {_ID_: 'b'})<-[:rate]-(c) return id(startNode(r)), id(endNode(r)), r.since", """["a","b",1]""", "vertices_created=3 edges_created=2 properties_set=1")]
    [InlineData("match (n {Name: 'Bob'}), (m {Title: 'Up'}) create (n)-[r:rate {Score: 1}]->(m) return r", """[{"Score":1}]""", "edges_created=1 properties_set=1")]
    [InlineData("match (n {Name: 'Ray'}) set n.Age = n.Age + 1, n.Name = null return n", """[{"Age":32,"Gender":"M"}]""", "properties_set=2")]
    [InlineData("match (n {Name: 'Ray'}) set n = {Age: 1} return n", """[{"Age":1}]""", "properties_set=1")]
    [InlineData("match (n {Name: 'Ray'}) set n += {Age: 1} return n", """[{"Age":1,"Name":"Ray","Gender":"M"}]""", "properties_set=1")]
    [InlineData("match (n {Name: 'Ray'}) set n:movie return labels(n)", """[["movie"]]""", "labels_set=1")]
    [InlineData("match ()-[r {Score: 5}]->() set r.Score = 6 return r.Score", "[6]", "properties_set=1")]
    [InlineData("match ()-[r:rate]->() delete r", "", "edges_deleted=3")]
    [InlineData("match (n {Name: 'Bob'}) delete n", "", "vertices_deleted=1")]
    [InlineData("match (n {Name: 'Alice'}) detach delete n return count(*)", "[1]", "vertices_deleted=1 edges_deleted=3")]
    [InlineData("match (n {Title: 'Jaws'})-[r]-() delete n, r", "", "vertices_deleted=1 edges_deleted=1")]
    public async Task A_statement_changes_the_graph_and_counts_what_it_changed(string statement, string rows, string changes)
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        Reply reply = await ges.RunAsync(statement, includesStats: true);
        Assert.True(reply.Status == 200, reply.Text);
        JsonElement result = reply.Json.GetProperty("results")[0];
        Assert.Equal(rows, string.Join(' ', result.GetProperty("data").EnumerateArray().Select(static row => row.GetProperty("row").GetRawText())));
        Assert.True(result.GetProperty("stats").GetProperty("contains_updates").GetBoolean());
        Assert.Equal(
            changes.Split(' ').Order(),
            result.GetProperty("stats").EnumerateObject().Where(static member => member.Value.ValueKind == JsonValueKind.Number && member.Value.GetInt32() > 0).Select(static member => $"{member.Name}={member.Value}").Order());
    }

    [Fact]
    public async Task What_one_statement_wrote_the_next_one_reads()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        Reply reply = await ges.PostAsync(CypherVisitor.Query, """
            {
              "statements": [
                { "statement": "create (n:user {_ID_: 'Eve', Age: 20})", "parameters": {} },
                { "statement": "match (n) where id(n) = 'Eve' return n.Age", "parameters": {} }
              ]
            }
            """);
        Assert.Equal("[20]", reply.Json.GetProperty("results")[1].GetProperty("data")[0].GetProperty("row").GetRawText());
        Assert.Equal("20", ges.Graph.Vertex("Eve")!["properties"]!["Age"]![0]!.ToString());
    }

    [Fact]
    public async Task A_vertex_without_an_id_gets_one_that_nobody_has()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        string one = await ges.RowsAsync("create (n:user) return id(n)"), other = await ges.RowsAsync("create (n:user) return id(n)");
        Assert.NotEqual(one, other);
        Assert.Equal(7, ges.Graph.VertexCount);
    }

    [Theory]
    [InlineData("create (n:user {_ID_: 'new'}) create (m:user {_ID_: 'Ray'})", "vertex [Ray] already exists")]
    [InlineData("create (n:user {_ID_: 'new'})-[:a|b]->(m)", "one label and a direction")]
    [InlineData("create (n:user {_ID_: 'new'})--(m)", "one label and a direction")]
    [InlineData("create (n:user {_ID_: 'new'}) create (n:user)", "already declared")]
    [InlineData("create (n:user {_ID_: 'new'}) set n.Age = 1 / 0", "zero")]
    [InlineData("match (n {Name: 'Alice'}) create (m {_ID_: 'new'}) delete n", "still has edges")]
    [InlineData("create (n:user {_ID_: 'new'}) delete 1", "nothing else")]
    public async Task A_statement_that_fails_changes_nothing(string statement, string says)
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        (string? Code, string Message) fault = (await ges.RunAsync(statement)).Fault();
        Assert.Equal("GES.8902", fault.Code);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        Assert.Equal((5, 4), (ges.Graph.VertexCount, ges.Graph.EdgeCount));
    }

    [Fact]
    public async Task An_error_tells_what_the_statements_before_it_gave()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        Reply reply = await ges.PostAsync(CypherVisitor.Query, """{ "statements": [ { "statement": "return 1", "parameters": {} }, { "statement": "return", "parameters": {} } ] }""");
        Assert.Equal("GES.8902", reply.Fault().Code);
        Assert.Equal("[1]", Assert.Single(reply.Json.GetProperty("results").EnumerateArray()).GetProperty("data")[0].GetProperty("row").GetRawText());
    }
}
