using System.Text;
using GesSpecGen.Generator.Tests.Harness;
using Xunit.Abstractions;

namespace GesSpecGen.Generator.Tests;

/// <summary>Consumers pay for every emitted line at every build; this watches the number.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    private const int Goal = 200;

    [Fact]
    public void An_operation_of_three_types_of_twelve_fields_takes_at_most_200_lines()
    {
        string yaml = Specs.Operation(
            "CreateGraph",
            $"body:\n{Rows("  ", 12, firstIsRequired: true)}types:\n  Inner:\n    description: An inner type.\n    members:\n{Rows("      ", 12)}",
            uri: "POST /v2/{project_id}/graphs",
            responses: $"200:\n{Rows("    ", 11)}    inner: {{ type: Inner, description: More. }}");
        GeneratorRun run = GeneratorRun.From(("management/graph/create-graph.yaml", yaml)).HasNoFindings().Compiles();
        string source = run.Sources["Management/Graph/CreateGraph.g.cs"];

        int lines = source.Count(static c => c == '\n');
        output.WriteLine($"{lines} lines, {Encoding.UTF8.GetByteCount(source)} bytes");
        Assert.InRange(lines, 1, Goal);
    }

    [Theory]
    [InlineData("management")]
    [InlineData("*/*/*")]
    public void The_spec_of_this_repository(string selection)
    {
        IReadOnlyDictionary<string, string> sources = GeneratorRun.Run(RepositorySpec.Files, ("GesBundledSpecList", selection)).Sources;
        int operations = sources.Keys.Count(static name => name.Count(static c => c == '/') == 2);
        int lines = sources.Values.Sum(static text => text.Count(static c => c == '\n'));
        int bytes = sources.Values.Sum(Encoding.UTF8.GetByteCount);

        output.WriteLine($"{selection}: {operations} operations: {lines} lines, {bytes} bytes; {lines / operations} lines and {bytes / operations} bytes an operation");
        Assert.InRange(lines / operations, 1, Goal);
    }

    private static string Rows(string indent, int count, bool firstIsRequired = false) =>
        string.Concat(Enumerable.Range(1, count).Select(number => $"{indent}row_{number}: {{ type: String, {(firstIsRequired && number == 1 ? "required: true, " : "")}description: Row {number}. }}\n"));
}
