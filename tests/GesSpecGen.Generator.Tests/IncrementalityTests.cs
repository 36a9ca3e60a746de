using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Tests;

/// <summary>What each kind of edit costs: which steps run again, and which sources are emitted again.</summary>
public sealed class IncrementalityTests
{
    private const string Plane = "management/plane.yaml";
    private const string Job = "management/job/show-job.yaml";
    private const string Graph = "management/graph/show-graph.yaml";
    private const string Types = "management/types.yaml";

    private readonly GeneratorRun _first = GeneratorRun.Run([
        new SpecText(Plane, Specs.Plane + "\n" + """
            endpoint: https://ges.{region}.example.com
            regions: { a-1: { endpoint: https://ges.a-1.example.com } }
            error_codes: { GES.1: { name: EngineAway, status: 400, advice: retry, meaning: The engine is away., remedy: Wait. } }
            """),
        new SpecText(Job, Specs.ShowJob),
        new SpecText(Graph, Specs.Operation("ShowGraph", "", responses: "200: { graph: { type: Graph, description: The graph. } }")),
        new SpecText(Types, "types: { Graph: { description: A graph., members: { id: { type: String, description: ID. } } } }"),
    ]).HasNoFindings();

    [Fact]
    public void A_csharp_edit_runs_nothing()
    {
        GeneratorRun second = _first.EditCSharp();

        foreach (string step in new[] { Steps.Read, Steps.Index, Steps.Bind, Steps.Source, Steps.Plane, Steps.ErrorCodes, Steps.Endpoints })
            Assert.All(second.Reasons(step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(second.SourceReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_comment_reads_its_file_and_emits_nothing()
    {
        GeneratorRun second = _first.Edit(Job, static yaml => "# more about jobs\n\n" + yaml);

        Assert.Single(second.Reasons(Steps.Read), IncrementalStepRunReason.Modified);
        Assert.All(second.Reasons(Steps.Index), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(second.SourceReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(_first.Sources, second.Sources);
    }

    [Fact]
    public void A_row_emits_its_file_alone()
    {
        GeneratorRun second = _first.Edit(Job, static yaml => yaml.Replace("status: { type: String", "done: { type: Boolean }\n    status: { type: String", StringComparison.Ordinal));

        Assert.Single(second.SourceReasons, IncrementalStepRunReason.Modified);
        Assert.All(second.Reasons(Steps.Index), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(["Management/Job/ShowJob.g.cs"], Changed(second));
    }

    [Fact]
    public void A_limit_emits_its_file_alone()
    {
        GeneratorRun second = _first.Edit(Job, static yaml => yaml.Replace("job_id: { type: String,", "job_id: { type: String, max_length: 64,", StringComparison.Ordinal));

        Assert.Equal(["Management/Job/ShowJob.g.cs"], Changed(second));
        Assert.Single(second.SourceReasons, IncrementalStepRunReason.Modified);
        Assert.All(second.Reasons(Steps.Index), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_row_of_a_shared_type_emits_the_types_alone()
    {
        GeneratorRun second = _first.Edit(Types, static yaml => yaml.Replace("id:", "name: { type: String }, id:", StringComparison.Ordinal));

        Assert.Equal(["Management/OwnTypes.g.cs"], Changed(second));
        Assert.Single(second.SourceReasons, IncrementalStepRunReason.Modified);
    }

    [Theory]
    [InlineData("remedy: Wait.", "remedy: Wait longer.", "Management/GesManagementErrorCodes.g.cs")]
    [InlineData("name: EngineAway", "name: EngineGone", "Management/GesManagementErrorCodes.g.cs")]
    [InlineData("https://ges.a-1.example.com", "https://ges.a-1.example.net", "Management/GesManagementEndpoints.g.cs")]
    public void An_error_code_or_an_address_emits_its_own_source_and_binds_nothing(string before, string after, string source)
    {
        GeneratorRun second = _first.Edit(Plane, yaml => yaml.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal([source], Changed(second));
        Assert.Single(second.SourceReasons, IncrementalStepRunReason.Modified);
        Assert.All(second.SourceReasons, static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Modified));
        Assert.All(second.Reasons(Steps.Index), static reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(second.Reasons(Steps.Source), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void The_first_error_code_changes_the_client_too()
    {
        GeneratorRun without = _first.Edit(Plane, static yaml => yaml.Split("error_codes:")[0]);

        Assert.Equal(["Management/GesManagementClient.g.cs"], Changed(without));
        Assert.DoesNotContain("Management/GesManagementErrorCodes.g.cs", without.Sources.Keys);
        without.Compiles();
    }

    [Fact]
    public void A_renamed_operation_emits_its_file_and_not_the_others()
    {
        GeneratorRun second = _first.Edit(Graph, static yaml => yaml.Replace("ShowGraph", "InspectGraph", StringComparison.Ordinal));

        Assert.Equal(["Management/Graph/InspectGraph.g.cs"], Changed(second));
        Assert.DoesNotContain("Management/Graph/ShowGraph.g.cs", second.Sources.Keys);
        Assert.Single(second.SourceReasons, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void A_new_group_emits_the_client_again()
    {
        GeneratorRun second = _first.Remove(Graph);

        Assert.Equal(["Management/GesManagementClient.g.cs"], Changed(second));
    }

    [Fact]
    public void A_new_file_emits_nothing_else()
    {
        GeneratorRun second = _first.Add("management/graph/list-graphs.yaml", Specs.Operation("ListGraphs", ""));

        Assert.Equal(["Management/Graph/ListGraphs.g.cs"], Changed(second));
        Assert.Single(second.SourceReasons, IncrementalStepRunReason.New);
    }

    [Fact]
    public void A_moved_finding_is_reported_again_and_emits_nothing()
    {
        GeneratorRun faulty = _first.Edit(Job, static yaml => yaml + "\nsumary: twice\n");
        GeneratorRun moved = faulty.Edit(Job, static yaml => "# a comment\n" + yaml);

        Assert.Equal(1, Line(moved) - Line(faulty));
        Assert.All(moved.SourceReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        static int Line(GeneratorRun run) => Assert.Single(run.Findings).Location.GetLineSpan().StartLinePosition.Line;
    }

    [Fact]
    public void Another_severity_reports_anew_and_emits_nothing()
    {
        GeneratorRun faulty = _first.Edit(Job, static yaml => yaml + "\nsumary: twice\n");
        GeneratorRun second = faulty.EditProject(("GesSeverityList", "GES0102=warning"));

        Assert.Equal((DiagnosticSeverity.Error, DiagnosticSeverity.Warning), (Assert.Single(faulty.Findings).Severity, Assert.Single(second.Findings).Severity));
        Assert.All(second.Reasons(Steps.Bind), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(second.SourceReasons, static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.NotEmpty(second.SourceReasons);
    }

    [Fact]
    public void What_travels_between_steps_is_a_class()
    {
        Assert.NotEmpty(_first.Outputs);
        Assert.DoesNotContain(_first.Outputs, static output => output.GetType().IsValueType);
    }

    [Fact]
    public void A_broken_file_costs_its_own_operation_alone()
    {
        GeneratorRun second = _first.Edit(Graph, static _ => "operation: [");

        Assert.DoesNotContain("Management/Graph/ShowGraph.g.cs", second.Sources.Keys);
        Assert.Contains("Management/Job/ShowJob.g.cs", second.Sources.Keys);
        Assert.Equal("GES0001", Assert.Single(second.Findings).Id);
        second.Compiles();
    }

    private string[] Changed(GeneratorRun second) =>
        [.. second.Sources.Where(source => !_first.Sources.TryGetValue(source.Key, out string? before) || before != source.Value).Select(static source => source.Key)];
}
