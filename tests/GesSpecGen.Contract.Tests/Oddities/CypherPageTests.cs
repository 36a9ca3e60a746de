using GesSpecGen.Contract.Tests.Records;
using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

/// <summary>Cypher, ges_03_0336.</summary>
public sealed class CypherPageTests : GraphServer
{
    private const string Users = """
        { "results": [ { "columns": ["n.name", "id"], "data": [ { "row": ["Ray", 1], "meta": [null, null] }, { "meta": [null, null], "row": ["Li", 2] } ], "stats": { "edges_deleted": 3 } } ], "errors": [] }
        """;

    [Fact]
    public async Task Ges_03_0336_rows_come_as_records_and_what_stands_around_them_afterwards()
    {
        Answer(Users);
        GesStream<User, ExecuteCypherResponse> users = Graph.Cypher.QueryAsync<User>("match (n) return n.name, id(n) as id");

        Assert.Equal([new User("Ray", 1, null), new User("Li", 2, null)], await AllAsync(users));
        Assert.Equal(3, Assert.Single(users.Answer.Results!).Stats!.EdgesDeleted);
        Assert.Empty(users.Answer.Results![0].Rows!);
    }

    [Fact]
    public async Task Ges_03_0336_values_are_parameters_and_never_a_part_of_the_statement()
    {
        Answer(Users);

        await AllAsync(Graph.Cypher.QueryAsync("match (n) where n.name = $name and n.age > $age return n", new() { ["name"] = "' or 1=1 //", ["age"] = 18 }));

        Assert.Equal("""{"statements":[{"statement":"match (n) where n.name = $name and n.age > $age return n","parameters":{"name":"' or 1=1 //","age":18}}]}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0336_properties_of_a_vertex_are_plain_values_and_meta_says_what_it_is()
    {
        Answer("""
            { "results": [ { "columns": ["n"], "data": [ { "row": [ { "gender": "F", "Zip-code": "98133", "userid": 0 } ], "meta": [ { "id": "46", "type": "node", "labels": ["user"] } ] } ] } ], "errors": [] }
            """);

        GesTableRow row = Assert.Single(await AllAsync(Graph.Cypher.QueryAsync("match (n) return n limit 1")));

        Assert.Equal(("98133", 0L), (row.Properties("n")!.Text("Zip-code"), row.Properties("n")!.Int64("userid")));
        Assert.Equal("46", row.Kind("n")["id"].GetText());
        Assert.Equal("user", row.Kind("n")["labels"][0].GetText());
    }

    [Fact]
    public async Task Ges_03_0336_errors_behind_rows_are_thrown_where_they_come_although_the_status_is_200()
    {
        Answer("""{ "results": [ { "columns": ["n.name", "id"], "data": [ { "row": ["Ray", 1] } ] } ], "errors": [ { "code": "GES.8904", "message": "Label index in vertices is not found." } ] }""");
        List<User> before = [];

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(async () =>
        {
            await foreach (User user in Graph.Cypher.QueryAsync<User>("match (n) return n"))
                before.Add(user);
        });

        Assert.Equal((200, "GES.8904", "Label index in vertices is not found."), (error.Status, error.ErrorCode, error.ErrorMessage));
        Assert.Equal([new User("Ray", 1, null)], before);
    }

    [Fact]
    public async Task Ges_03_0336_errors_also_come_with_status_400()
    {
        Answer("""{ "results": [], "errors": [ { "code": "GES.8904", "message": "Label index in vertices is not found." } ] }""", status: 400);

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => AllAsync(Graph.Cypher.QueryAsync("match (n) return n")));

        Assert.Equal("GES.8904", error.ErrorCode);
    }

    [Fact]
    public async Task Ges_03_0336_a_row_that_does_not_fit_is_told_behind_those_that_do()
    {
        Answer("""{ "results": [ { "columns": ["n.name", "id"], "data": [ { "row": ["Ray", 1] }, { "row": ["Li", null] }, { "row": ["Mo", 3] } ] } ], "errors": [] }""");
        List<User> before = [];

        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(async () =>
        {
            await foreach (User user in Graph.Cypher.QueryAsync<User>("match (n) return n"))
                before.Add(user);
        });

        Assert.Contains("Row 2, column 'Id': expected a value, found null; User.Id is of type long.", error.Message, StringComparison.Ordinal);
        Assert.Equal([new User("Ray", 1, null)], before);
    }

    [Theory]
    [InlineData("""{ "results": [ { "data": [ { "row": ["Ray", 1] } ], "columns": ["n.name", "id"] } ] }""", "'columns' does not stand before the rows.")]
    [InlineData("""{ "results": [ { "columns": ["id"], "data": [ { "row": [1, 2] } ] } ] }""", "Row 1: expected 'row' with a value for each column, 1, found 2.")]
    [InlineData("""{ "results": [ { "columns": ["id"], "data": [ { "graph": {} } ] } ] }""", "Row 1: expected 'row' with a value for each column, 1, found none.")]
    public async Task Ges_03_0336_rows_without_their_columns_are_told(string answer, string message)
    {
        Answer(answer);

        Assert.Contains(message, (await Assert.ThrowsAsync<GesMalformedResponseException>(() => AllAsync(Graph.Cypher.QueryAsync("return 1")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ges_03_0336_the_formats_are_one_text_or_a_list()
    {
        Answer(Users);
        await Graph.Cypher.ExecuteAsync(new ExecuteCypherRequest { Statements = [new CypherStatement { Statement = "return 1", Formats = ResultFormat.Raw }, new CypherStatement { Statement = "return 2", Formats = new ResultFormats.Several([ResultFormat.Row, ResultFormat.Graph]) }] });

        Assert.Equal("""{"statements":[{"statement":"return 1","resultDataContents":"raw"},{"statement":"return 2","resultDataContents":["row","graph"]}]}""", Sent.Body);
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> rows)
    {
        List<T> all = [];
        await foreach (T row in rows)
            all.Add(row);
        return all;
    }
}
