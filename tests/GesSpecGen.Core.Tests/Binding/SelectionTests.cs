using GesSpecGen.Core.Model;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.BindingTests;

/// <summary>Which operations are emitted.</summary>
public sealed class SelectionTests
{
    private const string ShowJob = """
        operation: ShowJob
        uri: GET /v2/jobs/{job_id}
        path: { job_id: { type: String, required: true } }
        responses: { 200: { status: { type: String } } }
        behaviour: { polls: { state: status, done: [success] } }
        """;

    private const string StopGraph = """
        operation: StopGraph
        responses: { 200: { job_id: { type: String } } }
        behaviour: { job: { id: job_id, poll: ShowJob } }
        """;

    [Theory]
    [InlineData("all", true)]
    [InlineData("none", false)]
    [InlineData("", false)]
    [InlineData("management", true)]
    [InlineData("Management", true)]
    [InlineData("management/job", true)]
    [InlineData("management/job/ShowJob", true)]
    [InlineData("management/job/showjob", true)]
    [InlineData("management/job/Show", false)]
    [InlineData("management/graph", false)]
    [InlineData("management/*", true)]
    [InlineData("management/*/Show*", true)]
    [InlineData("*/*/*Job", true)]
    [InlineData("*/j*b/*", true)]
    [InlineData("*/jo*ob", false)]
    [InlineData("management/job/S*o*J*b", true)]
    [InlineData("management/job/S*x*b", false)]
    [InlineData("management/job/ShowJob/more", false)]
    [InlineData("all;!management/job", false)]
    [InlineData("!management/job;all", true)]
    [InlineData("management, !*/*/List*, \n memory", true)]
    [InlineData("management;!management/*/Show*", false)]
    [InlineData("management;!management/*/Show*;management/job/ShowJob", true)]
    public void The_last_pattern_that_matches_wins(string patterns, bool isIncluded) =>
        Assert.Equal(isIncluded, Selection.Parse(patterns).Includes("management", "job", "ShowJob", isCurrent: true));

    [Theory]
    [InlineData("all", false)]
    [InlineData("management", false)]
    [InlineData("management/graph", false)]
    [InlineData("*/*", false)]
    [InlineData("management/*/*V1", true)]
    [InlineData("management/graph/ListGraphsV1", true)]
    [InlineData("management/graph/List*V1", true)]
    [InlineData("management/graph/listgraphsv1", true)]
    [InlineData("management/graph/*", true)]
    [InlineData("management/graph/List*", false)]
    [InlineData("management/graph/*Graphs*", false)]
    [InlineData("*/*/*", true)]
    [InlineData("*/*/*;!management/*/*V1", false)]
    [InlineData("*/*/*;!management", false)]
    [InlineData("*/*/*;!management/graph", false)]
    [InlineData("*/*/*;!all", false)]
    [InlineData("!management/*/*V1;management", false)]
    [InlineData("management/*/*V1;management", true)]
    public void What_is_legacy_has_to_be_meant_and_is_left_out_by_any_pattern(string patterns, bool isIncluded) =>
        Assert.Equal(isIncluded, Selection.Parse(patterns).Includes("management", "graph", "ListGraphsV1", isCurrent: false));

    [Theory]
    [InlineData("legacy")]
    [InlineData("deprecated")]
    public void The_default_leaves_out_what_is_not_current(string status)
    {
        Bound spec = Packaged().Packaged("management/graph/list-graphs-v1.yaml", $"operation: ListGraphsV1\nstatus: {status}");

        Assert.Equal(["ShowGraph", "ShowJob", "StopGraph"], spec.Selecting("management").Operations());
        Assert.Equal(["ListGraphsV1", "ShowGraph", "ShowJob", "StopGraph"], spec.Selecting("management;management/*/*V1").Operations());
    }

    [Fact]
    public void A_legacy_job_brings_along_the_legacy_operation_that_polls_it() => Assert.Equal(
        ["ShowJobV1", "StopGraphV1"],
        Packaged()
            .Packaged("management/job/show-job-v1.yaml", ShowJob.Replace("ShowJob", "ShowJobV1") + "\nstatus: legacy")
            .Packaged("management/graph/stop-graph-v1.yaml", StopGraph.Replace("StopGraph", "StopGraphV1").Replace("ShowJob", "ShowJobV1") + "\nstatus: legacy")
            .Selecting("management/graph/StopGraphV1").Operations());

    [Fact]
    public void A_legacy_operation_of_the_consumers_own_needs_no_selection() =>
        Assert.Equal(["Mine"], Packaged().Own("management/job/mine.yaml", "operation: Mine\nstatus: legacy").Selecting("none").Operations());

    [Fact]
    public void Only_what_is_chosen_is_emitted() =>
        Assert.Equal(["ShowGraph"], Packaged().Selecting("management/graph;!*/*/Stop*").Operations());

    [Fact]
    public void An_operation_that_a_job_is_cancelled_by_comes_along() => Assert.Equal(
        ["LoadGraph", "ShowJob", "StopJob"],
        Packaged()
            .Packaged("management/job/stop-job.yaml", "operation: StopJob\nuri: DELETE /v2/jobs/{job_id}\npath: { job_id: { type: String } }")
            .Packaged("management/graph/load-graph.yaml", "operation: LoadGraph\nresponses: { 200: { job_id: { type: String } } }\nbehaviour: { job: { id: job_id, poll: ShowJob, cancel: StopJob } }")
            .Selecting("management/graph/LoadGraph").Operations());

    [Fact]
    public void An_operation_that_a_job_is_polled_by_comes_along() =>
        Assert.Equal(["ShowJob", "StopGraph"], Packaged().Selecting("management/graph/StopGraph").Operations());

    [Fact]
    public void Files_of_the_consumers_own_are_always_emitted() =>
        Assert.Equal(["Mine"], Packaged().Own("management/job/mine.yaml", "operation: Mine").Selecting("none").Operations());

    [Fact]
    public void A_job_of_the_consumers_own_pulls_in_the_packaged_operation_that_polls_it() =>
        Assert.Equal(["MyStop", "ShowJob"], Packaged().Own("management/graph/my-stop.yaml", StopGraph.Replace("StopGraph", "MyStop")).Selecting("none").Operations());

    [Fact]
    public void Only_groups_with_an_operation_become_properties()
    {
        Assert.Equal(["Jobs"], Packaged().Selecting("management/job").Plane()!.Groups.Select(static group => group.Property));
        Assert.Null(Packaged().Selecting("none").Plane());
    }

    [Fact]
    public void Types_of_an_operation_that_is_not_chosen_are_not_emitted()
    {
        Bound spec = Packaged().Packaged("management/graph/paint.yaml", "operation: Paint\nbody: { color: { type: Color } }\ntypes: { Color: { values: { red: Red. } } }");

        Assert.NotNull(spec.Selecting("all").Index().Type("management", "Color"));
        Assert.Null(spec.Selecting("management/job").Index().Type("management", "Color"));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Assert.Equal(
            Bound.Nothing().Packaged("management/job/show-job.yaml", ShowJob).Packaged("management/graph/stop-graph.yaml", StopGraph).Index(),
            Bound.Nothing().Packaged("management/graph/stop-graph.yaml", StopGraph).Packaged("management/job/show-job.yaml", ShowJob).Index());

    private static Bound Packaged() => Bound.Nothing()
        .Packaged("management/job/show-job.yaml", ShowJob)
        .Packaged("management/graph/stop-graph.yaml", StopGraph)
        .Packaged("management/graph/show-graph.yaml", "operation: ShowGraph");
}
