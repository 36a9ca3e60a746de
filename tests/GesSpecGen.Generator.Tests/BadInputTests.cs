using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>Whatever a file holds: a located finding, no exception, and the other files still become code that compiles.</summary>
public sealed class BadInputTests
{
    private const string Bad = "management/job/zz-bad.yaml";

    public static TheoryData<string, string, string> Files => new()
    {
        { "empty", "", "GES0002" },
        { "only a comment", "# nothing yet\n", "GES0002" },
        { "not YAML", "operation: \"ShowGraph\n  page: [", "GES0001" },
        { "a list", "- operation: ShowGraph", "GES0104" },
        { "a text", "ShowGraph", "GES0104" },
        { "10 MB", "summary: " + new string('x', 10 * 1024 * 1024), "GES0003" },
        { "10,000 levels in flow style", new string('[', 10_000), "GES0004" },
        { "10,000 levels in block style", string.Concat(Enumerable.Range(0, 10_000).Select(static level => new string(' ', Math.Min(level, 90)) + "a:\n")), "GES0004" },
        { "aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "GES0005" },
        { "control characters", "operation: Show\0Graph", "GES0001" },
        { "two documents", Specs.Operation("ShowGraph", "") + "\n---\noperation: Other", "GES0006" },
        { "a duplicate key", Specs.Operation("ShowGraph", "summary: again"), "GES0101" },
        { "an unknown key", Specs.Operation("ShowGraph", "sumary: again"), "GES0102" },
        { "an unknown type", Specs.Operation("ShowGraph", "query: { limit: { type: Strnig } }"), "GES0201" },
        { "a name that is no identifier", Specs.Operation("Show-Graph", ""), "GES0202" },
        { "a name that is a keyword", Specs.Operation("class", ""), "GES0202" },
        { "an argument that is a keyword", Specs.Operation("ShowGraph", "", uri: "GET /v2/{project_id}/{class}").Replace("path: {", "path: { class: { type: String },", StringComparison.Ordinal), "GES0202" },
        { "two rows that become one member", Specs.Operation("ShowGraph", "query: { graph_id: { type: String }, graphId: { type: String } }"), "GES0203" },
        { "an operation that is there already", Specs.ShowJob, "GES0501" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bad_file_gets_a_located_finding_and_the_others_are_emitted(string what, string yaml, string rule)
    {
        GeneratorRun run = GeneratorRun.From(("management/job/show-job.yaml", Specs.ShowJob), (Bad, yaml));

        Assert.True(run.Failure is null, $"{what}: {run.Failure}");
        Assert.Contains(run.Findings, finding => finding.Id == rule && finding.Location.GetLineSpan().Path.EndsWith(".yaml", StringComparison.Ordinal));
        Assert.Contains("Management/Job/ShowJob.g.cs", run.Sources.Keys);
        run.Compiles();
    }

    [Fact]
    public void The_same_file_listed_twice_is_said_and_harms_nothing()
    {
        SpecText twice = new(Bad, Specs.Operation("ShowGraph", ""));
        GeneratorRun run = GeneratorRun.Run([new SpecText("management/plane.yaml", Specs.Plane), new SpecText("management/job/show-job.yaml", Specs.ShowJob), twice, new SpecText(Bad, twice.GetText().ToString())]);

        Assert.Null(run.Failure);
        Assert.Equal("GES0506", Assert.Single(run.Findings).Id);
        Assert.Equal(["Management/GesManagementClient.g.cs", "Management/Job/ShowJob.g.cs"], run.Sources.Keys.Order());
    }

    [Theory]
    [InlineData("ShowGraph", "Showgraph")]
    [InlineData("ShowGraph", "ShowGraph")]
    public void Two_operations_whose_sources_would_have_one_name_are_told_apart_by_a_finding(string first, string second)
    {
        GeneratorRun run = GeneratorRun.From(("management/graph/a.yaml", Specs.Operation(first, "")), ("management/graph/b.yaml", Specs.Operation(second, "")));

        Assert.Null(run.Failure);
        Assert.Equal("management/graph/b.yaml(1,12): error GES0501", run.Findings.Single().ToString().Split(": Op")[0]);
        Assert.Contains("Management/Graph/ShowGraph.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Two_files_of_shared_types_in_one_plane_are_told_of()
    {
        const string types = "types: { Label: { members: { id: { type: String } } } }";
        GeneratorRun run = GeneratorRun.From(("management/types.yaml", types), ("other/management/types.yaml", types));

        Assert.Null(run.Failure);
        Assert.Equal("GES0504", Assert.Single(run.Findings).Id);
    }

    [Fact]
    public void A_broken_plane_file_is_one_finding()
    {
        GeneratorRun run = GeneratorRun.Run([new SpecText("management/plane.yaml", "plane: ["), new SpecText("management/job/show-job.yaml", Specs.ShowJob)]);

        Assert.Equal("GES0001", Assert.Single(run.Findings).Id);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Additional_files_of_others_are_none_of_ours()
    {
        GeneratorRun run = GeneratorRun.Run([new SpecText("settings.json", "{"), new SpecText("notes.txt", "x")]);

        Assert.Empty(run.Findings);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("GesNamespace", "1Contoso")]
    [InlineData("GesNamespace", "Contoso..Graphs")]
    [InlineData("GesNamespace", "Contoso.class")]
    [InlineData("GesVisibility", "private")]
    public void A_setting_that_cannot_be_used_is_said_and_the_default_taken(string property, string value)
    {
        GeneratorRun run = GeneratorRun.Run([new SpecText("management/plane.yaml", Specs.Plane), new SpecText("management/job/show-job.yaml", Specs.ShowJob)], (property, value));

        Assert.Equal("GES0505", Assert.Single(run.Findings).Id);
        Assert.Contains("namespace GesSpecGen.Management;", run.Sources["Management/Job/ShowJob.g.cs"], StringComparison.Ordinal);
        run.Compiles();
    }
}
