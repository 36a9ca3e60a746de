using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Tests;

/// <summary>An algorithm takes over what the operation says that runs it: an edit there emits what depends on it, and nothing else.</summary>
public sealed class AlgorithmIncrementalityTests
{
    private const string Runner = "management/graph/execute-algorithm.yaml";
    private const string Rank = "management/graph/page-rank.yaml";

    private readonly GeneratorRun _first = GeneratorRun.Run([
        new SpecText("management/plane.yaml", Specs.Plane),
        new SpecText("management/job/show-job.yaml", Specs.ShowJob),
        new SpecText("management/graph/show-graph.yaml", Specs.Operation("ShowGraph", "")),
        new SpecText(Runner, Specs.Operation("ExecuteAlgorithm", """
            body:
              algorithmName: { type: String, required: true }
              parameters: { type: Map of Object }
              timeout: { type: Integer, description: Seconds. }
            behaviour: { job: { id: job_id, poll: ShowJob }, algorithms: { name: algorithmName, parameters: parameters } }
            """, uri: "POST /v2/{project_id}/graphs/action", responses: "200: { job_id: { type: String } }")),
        new SpecText(Rank, "algorithm: pagerank\nname: PageRank\nsummary: Rank\nruns: ExecuteAlgorithm\nparameters: { alpha: { type: Double } }"),
    ]).HasNoFindings().Compiles();

    [Theory]
    [InlineData("description: Seconds.", "description: Minutes.", "ExecuteAlgorithm")]
    [InlineData("graphs/action", "graphs/run", "ExecuteAlgorithm PageRank")]
    [InlineData("algorithmName", "algorithm_name", "ExecuteAlgorithm PageRank")]
    [InlineData("job_id: { type: String }", "job_id: { type: String }, job_type: { type: Integer }", "ExecuteAlgorithm")]
    [InlineData("summary: Does something", "summary: Does much", "ExecuteAlgorithm")]
    [InlineData("operation: ", "# a comment\noperation: ", "")]
    public void An_edit_of_what_runs_algorithms_emits_what_depends_on_it(string before, string after, string emitted) =>
        AssertEmits(_first.Edit(Runner, yaml => yaml.Replace(before, after, StringComparison.Ordinal)), emitted);

    [Theory]
    [InlineData("alpha", "beta", "PageRank")]
    [InlineData("pagerank", "page_rank", "PageRank")]
    [InlineData("algorithm: ", "# a comment\nalgorithm: ", "")]
    public void An_edit_of_an_algorithm_emits_it_alone(string before, string after, string emitted) =>
        AssertEmits(_first.Edit(Rank, yaml => yaml.Replace(before, after, StringComparison.Ordinal)), emitted);

    [Fact]
    public void An_edit_of_another_operation_emits_no_algorithm() =>
        AssertEmits(_first.Edit("management/graph/show-graph.yaml", static yaml => yaml.Replace("ID of the graph", "Its ID", StringComparison.Ordinal)), "ShowGraph");

    private void AssertEmits(GeneratorRun second, string emitted)
    {
        Assert.Equal(emitted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static name => $"Management/Graph/{name}.g.cs"), second.Sources.Where(source => _first.Sources.GetValueOrDefault(source.Key) != source.Value).Select(static source => source.Key).Order(StringComparer.Ordinal));
        Assert.Equal(emitted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, second.SourceReasons.Count(static reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
    }
}
