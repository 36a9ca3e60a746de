using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>What of the packaged spec is emitted, and what a consumer's own files replace.</summary>
public sealed class SelectionTests
{
    private static readonly SpecText[] Packaged =
    [
        new("management/plane.yaml", Specs.Plane, isBundled: true),
        new("management/types.yaml", "types: { Label: { members: { name: { type: String } } } }", isBundled: true),
        new("management/job/show-job.yaml", Specs.ShowJob, isBundled: true),
        new("management/graph/list-graphs.yaml", Specs.Operation("ListGraphs", ""), isBundled: true),
        new("management/graph/stop-graph.yaml", Specs.Operation("StopGraph", "behaviour: { job: { id: job_id, poll: ShowJob } }", uri: "POST /v2/{project_id}/graphs/stop", responses: "200: { job_id: { type: String } }"), isBundled: true),
        new("management/graph/list-graphs-v1.yaml", Specs.Operation("ListGraphsV1", "status: legacy\nreplaced_by: ListGraphs"), isBundled: true),
    ];

    [Theory]
    [InlineData("", "ListGraphs ShowJob StopGraph")]
    [InlineData("management", "ListGraphs ShowJob StopGraph")]
    [InlineData("all", "ListGraphs ShowJob StopGraph")]
    [InlineData("none", "")]
    [InlineData("management/job", "ShowJob")]
    [InlineData("management/graph/List*", "ListGraphs")]
    [InlineData("management,!management/graph", "ShowJob")]
    [InlineData("management/graph/StopGraph", "ShowJob StopGraph")]
    [InlineData("MANAGEMENT/Graph/*Graphs", "ListGraphs")]
    [InlineData("management/*/*V1", "ListGraphsV1")]
    [InlineData("all,management/*/*V1", "ListGraphs ListGraphsV1 ShowJob StopGraph")]
    [InlineData("*/*/*", "ListGraphs ListGraphsV1 ShowJob StopGraph")]
    [InlineData("*/*/*,!*/*/*V1", "ListGraphs ShowJob StopGraph")]
    public void A_selection_emits_what_it_names_and_what_that_needs(string selection, string expected)
    {
        GeneratorRun run = GeneratorRun.Run(Packaged, ("GesBundledSpecList", selection)).HasNoFindings().Compiles();

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Operations(run));
    }

    [Theory]
    [InlineData("management/graph/PageRank")]
    [InlineData("management/graph/Page*,!management/graph/StopGraph")]
    public void An_algorithm_is_chosen_by_its_name_and_brings_what_runs_it(string selection)
    {
        GeneratorRun run = GeneratorRun.Run(
            [
                .. Packaged,
                new SpecText("management/graph/execute.yaml", Specs.Operation("Execute", "body: { name: { type: String }, values: { type: Object } }\nbehaviour: { job: { id: job_id, poll: ShowJob }, algorithms: { name: name, parameters: values } }", "POST /v2/{project_id}/run", "200: { job_id: { type: String } }"), isBundled: true),
                new SpecText("management/graph/rank.yaml", "algorithm: rank\nname: PageRank\nsummary: Rank\nruns: Execute", isBundled: true),
            ],
            ("GesBundledSpecList", selection)).HasNoFindings().Compiles();

        Assert.Equal(["Execute", "PageRank", "ShowJob"], Operations(run));
    }

    [Theory]
    [InlineData("management/grpah", "management/graph")]
    [InlineData("management/graph/ListGraph", "management/graph/ListGraphs")]
    [InlineData("managment", "management")]
    public void A_selection_that_matches_nothing_names_the_nearest(string selection, string nearest) =>
        Assert.Equal($"warning GES0503: '{selection}' in GesBundledSpec matches no operation of the packaged spec; did you mean '{nearest}'?", GeneratorRun.Run(Packaged, ("GesBundledSpecList", selection)).Findings.Single().ToString());

    [Fact]
    public void A_file_of_the_consumer_replaces_the_packaged_operation()
    {
        SpecText own = new("specs/management/job/show-job.yaml", Specs.ShowJob.Replace("status: { type: String", "extra: { type: Integer }\n    status: { type: String", StringComparison.Ordinal));
        GeneratorRun run = GeneratorRun.Run([.. Packaged, own]).HasNoFindings().Compiles();

        Assert.Contains("public int? Extra", run.Sources["Management/Job/ShowJob.g.cs"], StringComparison.Ordinal);
        Assert.Equal(["ListGraphs", "ShowJob", "StopGraph"], Operations(run));
    }

    [Fact]
    public void A_type_of_the_consumer_replaces_the_packaged_one()
    {
        SpecText own = new("specs/management/types.yaml", "types: { Label: { members: { colour: { type: String } } } }");
        GeneratorRun run = GeneratorRun.Run([.. Packaged, own]).HasNoFindings().Compiles();

        Assert.Contains("Colour", run.Sources["Management/OwnTypes.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Management/Types.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void The_consumers_own_operations_need_no_selection()
    {
        GeneratorRun run = GeneratorRun.Run([.. Packaged, new SpecText("specs/management/graph/show-graph.yaml", Specs.Operation("ShowGraph", ""))], ("GesBundledSpecList", "none")).HasNoFindings().Compiles();

        Assert.Equal(["ShowGraph"], Operations(run));
    }

    private static IEnumerable<string> Operations(GeneratorRun run) =>
        run.Sources.Keys.Where(static name => name.Count(static c => c == '/') == 2).Select(static name => name.Split('/')[2][..^".g.cs".Length]).Order();
}
