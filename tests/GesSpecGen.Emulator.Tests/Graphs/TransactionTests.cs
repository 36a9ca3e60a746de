using GesSpecGen.Emulator.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Emulator.Tests.Graphs;

public sealed class TransactionTests
{
    private const string Create = "create (n:user {_ID_: 'Eve'})";
    private const string Count = "match (n) return count(*)";

    [Fact]
    public async Task What_a_transaction_changed_is_seen_by_itself_and_after_the_commit_by_all()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        string path = await BeginAsync(ges);
        await ges.RunAsync(Create, path: path);
        Assert.Equal("[6]", await ges.RowsAsync(Count, path: path));
        Assert.Equal("[5]", await ges.RowsAsync(Count));

        JsonAssert.Equal("""{ "result": "success" }""", (await ges.PostAsync($"{path}/commit")).Text);
        Assert.Equal("[6]", await ges.RowsAsync(Count));
        Assert.NotNull(ges.Graph.Vertex("Eve"));
    }

    [Fact]
    public async Task A_transaction_sees_the_graph_as_it_was_at_its_beginning()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        string path = await BeginAsync(ges);
        await ges.RunAsync(Create);
        Assert.Equal("[5]", await ges.RowsAsync(Count, path: path));
        Assert.Equal(200, (await ges.PostAsync($"{path}/commit")).Status);
        Assert.Equal("[6]", await ges.RowsAsync(Count));
    }

    [Fact]
    public async Task What_is_rolled_back_leaves_nothing_and_can_be_rolled_back_again()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        string path = await BeginAsync(ges);
        await ges.RunAsync(Create, path: path);
        JsonAssert.Equal("""{ "result": "success" }""", (await ges.DeleteAsync(path)).Text);
        Assert.Equal(200, (await ges.DeleteAsync(path)).Status);
        Assert.Equal(5, ges.Graph.VertexCount);
        Assert.Equal(("GES.8000", "failed"), await CommitFaultAsync(ges, path));
    }

    [Fact]
    public async Task Of_two_transactions_that_change_the_graph_the_second_is_rolled_back()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        string one = await BeginAsync(ges), other = await BeginAsync(ges);
        Assert.NotEqual(one, other);
        await ges.RunAsync(Create, path: one);
        await ges.RunAsync("match (n {Name: 'Ray'}) set n.Age = 1", path: other);
        Assert.Equal(200, (await ges.PostAsync($"{one}/commit")).Status);
        Assert.Equal(("GES.8000", "failed"), await CommitFaultAsync(ges, other));
        Assert.Equal("[31]", await ges.RowsAsync("match (n {Name: 'Ray'}) return n.Age"));
    }

    [Fact]
    public async Task A_transaction_ends_by_itself_after_five_seconds()
    {
        FakeTimeProvider clock = new();
        await using GraphVisitor ges = await CypherVisitor.StartAsync(options => options.TimeProvider = clock);
        string path = await BeginAsync(ges);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("[5]", await ges.RowsAsync(Count, path: path));
        await ges.RunAsync(Create, path: path);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("GES.8000", (await ges.RunAsync(Count, path: path)).Fault().Code);
        Assert.Equal(("GES.8000", "failed"), await CommitFaultAsync(ges, path));
        Assert.Equal(5, ges.Graph.VertexCount);
    }

    [Fact]
    public async Task A_statement_that_fails_undoes_nothing_of_those_before_it()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        string path = await BeginAsync(ges);
        await ges.RunAsync(Create, path: path);
        Assert.Equal("GES.8902", (await ges.RunAsync("match n return n", path: path)).Fault().Code);
        await ges.PostAsync($"{path}/commit");
        Assert.Equal(6, ges.Graph.VertexCount);
    }

    [Fact]
    public async Task A_transaction_is_of_one_graph()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync(static options => options.Graphs["others"] = new EmulatedGraph());
        string path = await BeginAsync(ges);
        Assert.Equal(400, (await ges.PostAsync($"{path}/commit", graph: "others")).Status);
        Assert.Equal(200, (await ges.PostAsync($"{path}/commit")).Status);
    }

    [Fact]
    public async Task A_transaction_of_a_graph_that_is_not_there_is_refused_as_documented()
    {
        await using GraphVisitor ges = await CypherVisitor.StartAsync();
        JsonAssert.Equal(
            """{ "errorMessage": "Graph [gone] does not exist, please check projectId and graphName.", "errorCode": "GES.8000", "result": "failed" }""",
            (await ges.PostAsync("transaction", graph: "gone")).Text);
    }

    private static async Task<string> BeginAsync(GraphVisitor ges)
    {
        Reply begun = await ges.PostAsync("transaction");
        Assert.Equal((200, "success"), (begun.Status, begun["result"]));
        return $"transaction/{begun["commit"]}";
    }

    private static async Task<(string? Code, string? Result)> CommitFaultAsync(GraphVisitor ges, string path)
    {
        Reply refused = await ges.PostAsync($"{path}/commit");
        Assert.Equal(400, refused.Status);
        return (refused["errorCode"], refused["result"]);
    }
}
