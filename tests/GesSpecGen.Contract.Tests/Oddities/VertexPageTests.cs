using GesSpecGen.Contract.Tests.Server;
using GesSpecGen.Emulator;
using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

public class VertexPageTests : GraphServer
{
    [Theory]
    [InlineData("jobId")]
    [InlineData("job_id")]
    public async Task Ges_03_0023_the_job_is_found_under_both_of_its_names(string name)
    {
        Answer($$"""{ "{{name}}": "job", "jobType": 1 }""");

        GesJob<QueryVerticesResult> job = await Graph.Vertices.QueryAsync(new() { Labels = ["user"] });

        Assert.Equal(("job", 1), (job.Id, ((QueryVerticesResponse)job.Accepted!).JobType));
    }

    [Fact]
    public async Task Ges_03_0023_values_are_texts_or_pairs_and_labels_a_list()
    {
        Answer("""{ "jobId": "job" }""");

        await Graph.Vertices.QueryAsync(new()
        {
            Labels = ["user"],
            VertexFilters =
            [
                new() { PropertyName = "Age", Predicate = FilterPredicate.Equal, Values = ["18-24", new PropertyMatch { PropertyName = "title", Value = "american" }] },
            ],
        });

        Assert.Equal("""{"labels":["user"],"vertexFilters":[{"propertyName":"Age","predicate":"=","values":["18-24",{"propertyName":"title","value":"american"}]}]}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0023_without_labels_and_conditions_nothing_is_sent()
    {
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => Graph.Vertices.QueryAsync());

        Assert.StartsWith("labels, vertexFilters are not set, but at least one of them is mandatory (page ges_03_0023)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ges_03_0023_who_does_not_check_is_told_by_the_emulator()
    {
        await using GesEmulator emulator = await GesEmulator.StartAsync();
        using GesGraphClient graph = new(emulator.Endpoint, TestClient.Project, TestClient.Graph, GesCredential.Token(emulator.Token), new GesClientOptions { CheckRequests = false, Retry = GesRetryOptions.None });

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => graph.Vertices.QueryAsync());

        Assert.Contains("At least one of 'labels', 'vertexFilters' is mandatory.", e.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ges_03_0025_properties_are_lists_of_mixed_types_and_no_number_loses_a_digit()
    {
        Answer("""{ "data": { "vertices": [ { "id": "Ray", "label": "user", "properties": { "id": [ 9007199254740993 ], "mixed": [ "a", 1, 2.50, true ] } } ] } }""");

        Vertex ray = Assert.Single((await Graph.Vertices.ListDetailsAsync(new() { VertexIds = "Ray" })).Data!.Vertices!);

        Assert.Equal(9007199254740993, ray.Properties.Int64("id"));
        Assert.Equal(["\"a\"", "1", "2.50", "true"], ray.Properties.All("mixed").Select(static value => value.ToString()));
    }

    [Fact]
    public async Task Ges_03_0106_vertices_are_a_list_of_ids_though_the_table_says_a_text()
    {
        await Graph.Vertices.BatchQueryAsync(new() { Vertices = ["a,b", "c"] });

        Assert.Equal("""{"vertices":["a,b","c"]}""", Sent.Body);
    }
}
