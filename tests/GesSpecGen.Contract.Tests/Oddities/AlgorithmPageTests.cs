using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

public class AlgorithmPageTests : GraphServer
{
    private const string Accepted = """{ "jobId": "4448c9fb-0b16", "jobType": 1 }""";

    [Fact]
    public async Task Ges_03_0077_parameters_are_members_of_the_request_and_travel_in_an_object_of_their_own()
    {
        Answer(Accepted);

        await Graph.Algorithms.StartPageRankAsync(new() { Alpha = 0.85, MaxIterations = 1000 });

        Assert.Equal("""{"algorithmName":"pagerank","parameters":{"alpha":0.85,"max_iterations":1000}}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0077_without_a_parameter_the_object_travels_all_the_same()
    {
        Answer(Accepted);

        await Graph.Algorithms.StartPageRankAsync();

        Assert.Equal("""{"algorithmName":"pagerank","parameters":{}}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0077_a_parameter_outside_of_its_range_is_named_by_its_documented_place()
    {
        ArgumentOutOfRangeException refused = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Graph.Algorithms.StartPageRankAsync(new() { Alpha = 2 }));

        Assert.StartsWith("parameters.alpha is 2, but 0 to 1 is documented (page ges_03_0077).", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ges_03_0077_older_versions_give_a_list_of_objects_with_one_member_each_and_newer_ones_rows()
    {
        GesJob<PageRankResult> job = await StartedAsync(() => Graph.Algorithms.StartPageRankAsync());

        Answer("""{ "status": "complete", "data": { "outputs": { "pagerank": [ { "46": 0.15 }, { "133": 0.1 } ], "runtime": 1.5 } } }""");
        PageRankResult older = await job.WaitAsync();
        Answer("""{ "status": "complete", "data": { "outputs": { "results": [ { "id": "46", "pagerank": 0.15 } ], "data_total_size": 7 } } }""");
        PageRankResult newer = await job.WaitAsync();

        Assert.Equal([new("46", 0.15), new("133", 0.1)], older.LegacyRanks!);
        Assert.Equal((1.5, 0, 200), (older.Runtime, older.Ranks?.Count ?? 0, older.Http.Status));
        Assert.Equal(("46", 0.15, 7), (newer.Ranks![0].Id, newer.Ranks[0].Rank, newer.DataTotalSize));
    }

    [Fact]
    public async Task Ges_03_0092_distances_are_a_list_of_objects_with_one_member_in_the_order_of_the_answer()
    {
        GesJob<SingleSourceShortestPathResult> job = await StartedAsync(() => Graph.Algorithms.StartSingleSourceShortestPathAsync(new() { Source = "Lee" }));
        Assert.Equal("""{"algorithmName":"sssp","parameters":{"source":"Lee"}}""", Sent.Body);

        Answer("""{ "status": "complete", "data": { "outputs": { "distance": [ { "Lee": 0 }, { "Jay": 2.0 }, { "Alice": 1.0 } ] } } }""");

        Assert.Equal([new("Lee", 0), new("Jay", 2), new("Alice", 1)], (await job.WaitAsync()).Distances!);
    }

    [Fact]
    public async Task Ges_03_0080_counting_alone_gives_no_vertices()
    {
        GesJob<KHopResult> job = await StartedAsync(() => Graph.Algorithms.StartKHopAsync(new() { Hops = 2, Source = "46", Direction = HopDirection.Outgoing, CountOnly = true }));
        Assert.Equal("""{"executionMode":"async","algorithmName":"k_hop","parameters":{"k":2,"source":"46","mode":"OUT","statistics":true}}""", Sent.Body);

        Answer("""{ "status": "complete", "data": { "outputs": { "source": "46", "k": 2, "k_hop_neighbors": 3 } } }""");
        KHopResult result = await job.WaitAsync();

        Assert.Equal((null, 3, "46"), (result.Vertices, result.NeighborCount, result.Source));
    }

    [Fact]
    public async Task Ges_03_0076_a_call_that_waits_gives_the_result_itself_and_starts_no_job()
    {
        Answer("""{ "data": { "outputs": { "vertices": [ "133", "78" ], "source": "46", "k": 2, "k_hop_neighbors": 2, "data_total_size": 2 } } }""");

        KHopResult result = await Graph.Algorithms.KHopAsync(new() { Hops = 2, Source = "46", Limit = 2 });

        Assert.Equal("""{"executionMode":"sync","algorithmName":"k_hop","parameters":{"k":2,"source":"46"},"limit":2}""", Sent.Body);
        Assert.Equal(("133 78", 2, 200), (string.Join(' ', result.Vertices!), result.NeighborCount, (int)result.Http.Status));
    }

    [Fact]
    public async Task Ges_03_0076_a_call_that_waits_and_gets_a_job_all_the_same_says_so()
    {
        Answer("""{ "jobId": "4448c9fb", "jobType": 1 }""");

        GesMalformedResponseException fault = await Assert.ThrowsAsync<GesMalformedResponseException>(() => Graph.Algorithms.KHopAsync(new() { Hops = 2, Source = "46" }));

        Assert.Contains("the result of KHop at data.outputs", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[ [ "Alice", "Bob", "Nana" ] ]""", "Alice Bob Nana")]
    [InlineData("""[ [ "Alice-Bob-0", "Bob-Alice-0" ] ]""", "Alice-Bob-0 Bob-Alice-0")]
    [InlineData("""[ [ { "source": "Alice", "target": "Bob", "index": "0" }, { "source": "Bob", "target": "Alice", "index": 2 } ] ]""", "Alice>Bob#0 Bob>Alice#2")]
    [InlineData("""[ [ 7 ] ]""", "unknown 7")]
    public async Task Ges_03_0217_a_circle_has_one_of_three_shapes_by_output_format(string circles, string expected)
    {
        GesJob<FilteredCircleDetectionResult> job = await StartedAsync(() => Graph.Algorithms.StartFilteredCircleDetectionAsync(new() { Layers = [new()] }));

        Answer($$"""{ "status": "complete", "data": { "outputs": { "circles": {{circles}} } } }""");

        Assert.Equal(expected, string.Join(' ', Assert.Single((await job.WaitAsync()).Circles!).Select(Shown)));
    }

    [Fact]
    public async Task Ges_03_0217_filters_stand_beside_the_parameters()
    {
        Answer(Accepted);

        await Graph.Algorithms.StartFilteredCircleDetectionAsync(new() { CircleLimit = 10, OutputFormat = CircleFormat.EdgeIds, Layers = [new(), new() { Operator = LayerDirection.Both, Times = 5 }] });

        Assert.Equal("""{"algorithmName":"filtered_circle_detection","parameters":{"n":10,"output_format":"edgeId"},"filters":[{},{"operator":"both","times":5}]}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0235_conditions_stand_beside_the_parameters_and_nest()
    {
        Answer(Accepted);

        await Graph.Algorithms.StartFilteredAllShortestPathsAsync(new()
        {
            Source = "Alice",
            Target = "Jay",
            EdgeFilter = new() { PropertyFilter = new() { Left = new() { LabelName = "labelName" }, Predicate = PropertyPredicate.In, Right = new() { Value = new ComparedValue.Several(["xxx", "rate"]) } } },
        });

        Assert.Equal("""{"executionMode":"async","algorithmName":"filtered_all_shortest_paths","parameters":{"source":"Alice","target":"Jay"},"edge_filter":{"property_filter":{"leftvalue":{"label_name":"labelName"},"predicate":"IN","rightvalue":{"value":["xxx","rate"]}}}}""", Sent.Body);
    }

    [Fact]
    public async Task Ges_03_0076_a_job_of_another_algorithm_is_no_job_of_this_one()
    {
        string token = (await StartedAsync(() => Graph.Algorithms.StartKHopAsync(new() { Hops = 2, Source = "46" }))).ToResumeToken();

        Assert.Throws<ArgumentException>(() => Graph.Jobs.Resume<PageRankResult>(token));
        Assert.Equal("KHop", Graph.Jobs.Resume<KHopResult>(token).StartedBy);
    }

    [Fact]
    public async Task Ges_03_0076_an_algorithm_without_a_page_of_its_own_is_run_by_its_name()
    {
        GesJob<ExecuteAlgorithmResult> job = await StartedAsync(() => Graph.Algorithms.StartAsync(new() { AlgorithmName = "closeness", Parameters = new Dictionary<string, GesValue> { ["source"] = "Lee" } }));
        Assert.Equal("""{"executionMode":"async","algorithmName":"closeness","parameters":{"source":"Lee"}}""", Sent.Body);

        Answer("""{ "status": "complete", "data": { "outputs": { "closeness": 0.5, "runtime": 0.25 } } }""");
        ExecuteAlgorithmResult result = await job.WaitAsync();

        Assert.Equal((0.25, "closeness"), (result.Runtime, Assert.Single(result.UnknownMembers).Key));
    }

    private async Task<GesJob<T>> StartedAsync<T>(Func<Task<GesJob<T>>> start)
        where T : GesResponse
    {
        Answer(Accepted);
        return await start();
    }

    private static string Shown(CircleStep step) => step switch
    {
        CircleStep.Id id => id.Value,
        CircleStep.Edge { Value: { } edge } => $"{edge.Source}>{edge.Target}#{edge.Index}",
        CircleStep.Unknown unknown => $"unknown {unknown.Value}",
        _ => "",
    };
}
