using System.Text.Json;
using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Emulator;
using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

public class EdgeAndPathPageTests : GraphServer
{
    [Fact]
    public async Task Ges_03_0127_a_parallel_edge_is_an_object()
    {
        Answer("""{ "result": "success", "data": { "index": "0" } }""");

        AddEdgeResponse added = await Graph.Edges.AddAsync(new() { Source = "Lily", Target = "Rocky", ParallelEdge = new() { Action = ParallelEdgeAction.Override, IgnoreLabel = true } });

        Assert.Equal("""{"source":"Lily","target":"Rocky","parallelEdge":{"action":"override","ignoreLabel":true}}""", Sent.Body);
        Assert.Equal(0, added.Data!.Index);
    }

#pragma warning disable CS0618 // The older page is the subject.
    [Fact]
    public async Task Ges_03_0054_a_parallel_edge_was_a_text()
    {
        await Graph.Edges.AddV106Async(new() { Source = "Lily", Target = "Rocky", Label = "rate", ParallelEdge = ParallelEdgeAction.Ignore });

        Assert.Equal("""{"source":"Lily","target":"Rocky","label":"rate","parallelEdge":"ignore"}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0054_and_0127_share_a_path_and_the_emulator_tells_them_apart_by_the_kind_of_one_member()
    {
        await using GesEmulator emulator = await GesEmulator.StartAsync();
        using GesGraphClient graph = new(emulator.Endpoint, TestClient.Project, TestClient.Graph, GesCredential.Token(emulator.Token));

        await graph.Edges.AddV106Async(new() { Source = "Lily", Target = "Rocky", Label = "rate", ParallelEdge = ParallelEdgeAction.Ignore });
        await graph.Edges.AddAsync(new() { Source = "Lily", Target = "Rocky", ParallelEdge = new() { Action = ParallelEdgeAction.Ignore } });
        await graph.Edges.AddAsync(new() { Source = "Lily", Target = "Rocky", Label = "rate" });

        Assert.Equal(["AddEdgeV106", "AddEdge", "AddEdge"], emulator.Requests.Select(static request => request.Operation));
    }
#pragma warning restore CS0618

    [Fact]
    public async Task Ges_03_0044_a_step_of_a_path_is_a_vertex_edges_or_nothing_and_what_is_new_is_kept()
    {
        Answer("""{ "data": { "outputs": { "paths": [ [ { "label": "user", "id": "Ray" }, { "edges": [ { "source": "Ray", "index": "1" } ] }, {}, { "hyperedge": 1 }, "later" ] ] } } }""");

        ShowPathDetailsResponse details = await Graph.Paths.GetDetailsAsync(new() { Paths = [["Ray", "Alice"]] });

        Assert.Equal(["vertex Ray", "edges 1", "nothing", """new {"hyperedge":1}""", "new \"later\""], details.Data!.Outputs!.Paths![0].Select(Shown));
    }

    [Theory]
    [InlineData("""{"id":"Ray","properties":{"Age":[18]},"brand_new":1}""", typeof(PathItem.Vertex))]
    [InlineData("""{"edges":[]}""", typeof(PathItem.Edges))]
    [InlineData("{}", typeof(PathItem.Missing))]
    [InlineData("1.50", typeof(PathItem.Unknown))]
    public void Ges_03_0044_a_step_is_part_of_documents_of_the_users_and_is_written_as_it_was_read(string json, Type kind)
    {
        PathItem item = JsonSerializer.Deserialize<PathItem>(json)!;

        Assert.IsType(kind, item);
        Assert.Equal(json, JsonSerializer.Serialize(item));
        Assert.Equal(json, item.ToString());
    }

    [Theory]
    [InlineData("""{"edges":1}""")]
    [InlineData("""{"edges":[1]}""")]
    [InlineData("""{"id":{}}""")]
    [InlineData("""{"id":"Ray" """)]
    public void Ges_03_0044_a_step_that_is_wrong_inside_is_an_error_as_everywhere(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<PathItem>(json));

    private static string Shown(PathItem item) => item switch
    {
        PathItem.Vertex { Value: var vertex } => $"vertex {vertex.Id}",
        PathItem.Edges { Value: var edges } => $"edges {edges.Edges![0].Index}",
        PathItem.Missing => "nothing",
        PathItem.Unknown { Value: var value } => $"new {value}",
        _ => throw new InvalidOperationException("There is no other case."),
    };
}
