using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Tests;

/// <summary>What the compiler tells those who use the client.</summary>
public sealed class ConsumerTests
{
    private static readonly GeneratorRun Client = GeneratorRun.From(
        ("management/job/show-job.yaml", Specs.ShowJob),
        ("management/job/show-job-v1.yaml", Specs.ShowJob.Replace("ShowJob", "ShowJobV1", StringComparison.Ordinal) + "\nstatus: legacy\nreplaced_by: ShowJob"),
        ("management/graph/create-graph.yaml", Specs.Operation("CreateGraph", """
            query: { dry_run: { type: Boolean, required: true } }
            body: { name: { type: String, required: true }, tag: { type: Tag, required: true }, size: { type: Integer } }
            types: { Tag: { members: { key: { type: String, required: true }, value: { type: String } } } }
            """, uri: "POST /v2/{project_id}/graphs")),
        ("management/graph/stop-graph-v1.yaml", Specs.Operation(
            "StopGraphV1",
            "status: legacy\nreplaced_by: CreateGraph\nbody: { force: { type: Boolean, deprecated: Has no effect any more. } }\nbehaviour: { job: { id: job_id, poll: ShowJobV1 } }",
            uri: "POST /v1.0/{project_id}/graphs",
            responses: "200: { job_id: { type: String } }")),
        ("management/graph/start-graph.yaml", Specs.Operation("StartGraph", "behaviour: { job: { id: job_id, poll: ShowJobV1 } }", uri: "POST /v2/{project_id}/start", responses: "200: { job_id: { type: String } }")),
        ("management/graph/check-schema-v1.yaml", Specs.Operation("CheckSchemaV1", "status: deprecated"))).HasNoFindings();

    [Theory]
    [InlineData("new «CreateGraphRequest» { DryRun = true, Tag = new() { Key = \"\" } }", "Name")]
    [InlineData("new «CreateGraphRequest» { Name = \"\", Tag = new() { Key = \"\" } }", "DryRun")]
    [InlineData("new «CreateGraphRequest» { Name = \"\", DryRun = true, Size = 1 }", "Tag")]
    [InlineData("new CreateGraphRequest { Name = \"\", DryRun = true, Tag = new «Tag»() { Value = \"\" } }", "Key")]
    public void A_request_that_leaves_out_a_mandatory_member_does_not_compile(string request, string member)
    {
        (Diagnostic found, string shown) = Single($"object request = {request};");

        Assert.Equal(("CS9035", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Contains($".{member}'", found.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(shown, request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("object request = new CreateGraphRequest { Name = \"\", DryRun = true, Tag = new() { Key = \"\" } };")]
    [InlineData("object answer = new CreateGraphResponse();")]
    public void What_is_complete_compiles_without_a_warning(string code) => Assert.Empty(Client.Compile(InMethod(code)));

    [Theory]
    [InlineData("ges.Graphs.StopV1Async", "Legacy: use Graphs.CreateAsync (CreateGraph).")]
    [InlineData("ges.Graphs.CheckSchemaV1Async", "Deprecated: the service is going to drop this operation.")]
    public void Who_calls_what_is_not_current_is_told_what_to_use(string method, string text)
    {
        (Diagnostic found, string shown) = Single($"object Use(GesManagementClient ges) => «{method}»();");

        Assert.Equal(("CS0618", DiagnosticSeverity.Warning), (found.Id, found.Severity));
        Assert.EndsWith($": '{text}'", found.GetMessage(), StringComparison.Ordinal);
        Assert.Equal($"{method}()", shown);
    }

    [Theory]
    [InlineData("StopGraphV1Request")]
    [InlineData("StopGraphV1Response")]
    public void Who_names_a_type_of_what_is_not_current_is_told_what_to_use(string type)
    {
        (Diagnostic found, string shown) = Single($"object Use() => new «{type}»();");

        Assert.Equal(("CS0618", type), (found.Id, shown));
        Assert.EndsWith(": 'Legacy: use Graphs.CreateAsync (CreateGraph).'", found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Older_versions_cause_no_warning_inside_of_the_client() => Client.Compiles();

    private static (Diagnostic Found, string Shown) Single(string marked)
    {
        string code = InMethod(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        Diagnostic found = Assert.Single(Client.Compile(code));
        Assert.Equal("Consumer.cs", found.Location.SourceTree!.FilePath);
        Assert.Equal(InMethod(marked).IndexOf('«', StringComparison.Ordinal), found.Location.SourceSpan.Start);
        return (found, code.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    private static string InMethod(string code) => $"#pragma warning disable CS8321\nusing GesSpecGen.Management; class Consumer {{ static void Main2() {{ {code} }} }}";
}
