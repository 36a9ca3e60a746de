using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class CypherReadTests
{
    [Theory]
    [InlineData("match (n:user) return id(n)", """["Ray"] ["Alice"] ["Bob"]""")]
    [InlineData("MATCH (n:user {Name: 'Ray'}) RETURN n.Age, n.Nothing", "[31,null]")]
    [InlineData("match (n) where n.Age > 30 and not n.Gender = 'F' return n.Name order by n.Age desc", """["Bob"] ["Ray"]""")]
    [InlineData("match (n) where n.Age < 30 or n.Title is not null return id(n)", """["Alice"] ["Up"] ["Jaws"]""")]
    [InlineData("match (n) where n.Name starts with 'A' or n.Name ends with 'b' or n.Title contains 'aw' return id(n)", """["Alice"] ["Bob"] ["Jaws"]""")]
    [InlineData("match (n) where n.Age in [25, 44.0] return id(n)", """["Alice"] ["Bob"]""")]
    [InlineData("match (n) where 'Drama' in n.Genres return n.Genres", """[["Comedy","Drama"]]""")]
    [InlineData("match (n:user)-[r:rate]->(m) where r.Score >= 4 return id(n), id(m), r.Score", """["Ray","Up",5] ["Alice","Jaws",4]""")]
    [InlineData("match (m)<-[:rate]-(n) return id(m), id(n)", """["Up","Ray"] ["Up","Alice"] ["Jaws","Alice"]""")]
    [InlineData("match (n {Name: 'Alice'})--(m) return id(m)", """["Up"] ["Jaws"] ["Ray"]""")]
    [InlineData("match (n {Name: 'Alice'})-[r:rate|:friends]-(m) return type(r), id(startNode(r))", """["rate","Alice"] ["rate","Alice"] ["friends","Ray"]""")]
    [InlineData("match (a:user)-[:friends]->(b)-[:rate]->(m) return id(a), id(b), id(m)", """["Ray","Alice","Up"] ["Ray","Alice","Jaws"]""")]
    [InlineData("match (a)-[:rate]->(m)<-[:rate]-(b) return id(a), id(b)", """["Ray","Alice"] ["Alice","Ray"]""")]
    [InlineData("match (a:user), (m:movie) where a.Age = 44 return id(a), id(m)", """["Bob","Up"] ["Bob","Jaws"]""")]
    [InlineData("match (n) return count(*)", "[5]")]
    [InlineData("match (n:nothing) return count(n), sum(n.Age), min(n.Age), collect(n.Age)", "[0,0,null,[]]")]
    [InlineData("match (n:user) return n.Gender, count(*) as c, avg(n.Age), max(n.Age) order by c", """["F",1,25,25] ["M",2,37.5,44]""")]
    [InlineData("match (n:user) return distinct n.Gender as g", """["M"] ["F"]""")]
    [InlineData("match (n:user) return count(distinct n.Gender)", "[2]")]
    [InlineData("match (n) return id(n) as name order by name skip 1 limit 2", """["Bob"] ["Jaws"]""")]
    [InlineData("match (n:user) return id(n), n.Nick order by n.Nick, id(n)", """["Alice",null] ["Bob",null] ["Ray",null]""")]
    [InlineData("match (n:user) return n.Age + 1, n.Name + '!', n.Age / 2, -n.Age limit 1", """[32,"Ray!",15,-31]""")]
    [InlineData("return 1 + 2 * 3, (1 + 2) * 3, 7 % 4, 1 = 1.0, null = null, true and null", "[7,9,3,true,null,null]")]
    [InlineData("""return 'it\'s', "\u00e9\n", size([1, 2]), {a: 1}.a // a comment""", "[\"it\\u0027s\",\"é\\n\",2,1]")]
    [InlineData("match (`odd name`:user) where `odd name`.`Name` = 'Bob' return id(`odd name`);", """["Bob"]""")]
    public async Task Rows_are_those_that_the_statement_describes(string statement, string rows)
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        JsonAssert.Equal($"[{rows.Replace("] [", "], [", StringComparison.Ordinal)}]", $"[{(await ges.RowsAsync(statement)).Replace("] [", "], [", StringComparison.Ordinal)}]");
    }

    [Fact]
    public async Task Columns_are_called_as_they_are_written_or_by_their_aliases()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        Reply reply = await ges.RunAsync("match (n:user) return n.Name, count( * ) AS total");
        Assert.Equal("""["n.Name","total"]""", reply.Json.GetProperty("results")[0].GetProperty("columns").GetRawText());
        reply = await ges.RunAsync("match (n:user) return count( * )");
        Assert.Equal("""["count( * )"]""", reply.Json.GetProperty("results")[0].GetProperty("columns").GetRawText());
    }

    [Fact]
    public async Task A_vertex_is_the_map_of_its_properties_and_the_rest_is_told_beside_it()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        Reply reply = await ges.RunAsync("match (n {Name: 'Ray'})-[r]->(m:movie) return n, r, id(m)", includesStats: true);
        JsonAssert.Equal(
            """
            {
              "results": [
                {
                  "columns": [ "n", "r", "id(m)" ],
                  "data": [
                    {
                      "row": [ { "Age": 31, "Name": "Ray", "Gender": "M" }, { "Score": 5 }, "Up" ],
                      "meta": [ { "id": "Ray", "type": "node", "labels": [ "user" ] }, { "id": "Ray-Up-0", "type": "relationship", "labels": [ "rate" ] }, null ]
                    }
                  ],
                  "stats": {
                    "contains_updates": false, "edges_created": 0, "edges_deleted": 0, "labels_set": 0, "properties_set": 0, "vertices_created": 0, "vertices_deleted": 0
                  }
                }
              ],
              "errors": []
            }
            """,
            reply.Text);
    }

    [Theory]
    [InlineData("match (n) where n.Name = $name return n.Age", """{ "name": "Bob" }""", "[44]")]
    [InlineData("match (n $wanted) return n.Age limit $most", """{ "wanted": { "Gender": "M" }, "most": 1 }""", "[31]")]
    [InlineData("match (n) where id(n) in $ids return id(n)", """{ "ids": [ "Up", "Bob" ] }""", """["Bob"] ["Up"]""")]
    [InlineData("return $big", """{ "big": 9007199254740993 }""", "[9007199254740993]")]
    public async Task Values_come_in_as_parameters(string statement, string parameters, string rows)
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        Assert.Equal(rows, await ges.RowsAsync(statement, parameters));
    }

    [Theory]
    [InlineData("match n return n", "GES.8902", "line 1, column 7")]
    [InlineData("match (n) retrun n", "GES.8902", "line 1, column 11")]
    [InlineData("match (n) return §", "GES.8902", "line 1, column 18")]
    [InlineData("", "GES.8902", "ends with")]
    [InlineData("match (n)", "GES.8902", "ends with")]
    [InlineData("match (n) return m", "GES.8902", "Variable `m` not defined")]
    [InlineData("match (n) return n.Age = $age", "GES.8902", "Expected parameter(s): age")]
    [InlineData("match (n) where count(n) > 1 return n", "GES.8902", "count() stands in RETURN alone")]
    [InlineData("match (n) return n limit -1", "GES.8902", "SKIP and LIMIT")]
    [InlineData("return 1 / 0", "GES.8902", "zero")]
    [InlineData("match (n:user) with n return n", EmulatorCodes.Unsupported, "does not know 'with' (line 1, column 16)")]
    [InlineData("optional match (n) return n", EmulatorCodes.Unsupported, "does not know 'optional'")]
    [InlineData("return shortestPath(1)", EmulatorCodes.Unsupported, "shortestpath")]
    public async Task What_cannot_be_run_is_refused_with_a_reason(string statement, string code, string says)
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        (string? Code, string Message) fault = (await ges.RunAsync(statement)).Fault();
        Assert.Equal(code, fault.Code);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"executionMode\": \"async\"")]
    [InlineData("\"resultDataContents\": [ \"row\", \"graph\" ]")]
    [InlineData("\"resultDataContents\": \"raw\"")]
    public async Task Forms_that_are_not_documented_are_not_made_up(string option)
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        Reply reply = await ges.PostAsync(CypherVisitor.Query, $$"""{ "statements": [ { "statement": "return 1", "parameters": {}, {{option}} } ] }""");
        Assert.Equal(EmulatorCodes.Unsupported, reply.Fault().Code);
    }
}
