using GesSpecGen.Generator.Tests.Harness;

namespace GesSpecGen.Generator.Tests;

/// <summary>Examples and notes of packaged files are not read; nothing that is emitted depends on them.</summary>
public sealed class PackagedTextTests
{
    private const string Body = "responses:\n  200: { words: { type: Array of String } }\n";
    private const string Examples = "examples:\n  - title: one\n    response: { status: 200, body: { words: [ a ] } }\nnotes:\n  - \"A note.\"\n";

    [Fact]
    public void Packaged_files_and_a_consumers_own_become_the_same_sources()
    {
        IReadOnlyDictionary<string, string> own = GeneratorRun.Run(RepositorySpec.Files.Select(static file => new SpecText(file.Path, file.GetText().ToString()))).Sources;
        IReadOnlyDictionary<string, string> packaged = GeneratorRun.Run(RepositorySpec.Files, RepositorySpec.Everything).Sources;

        // Types of a consumer's own file have a source of another name.
        Assert.Equal(
            own.Select(static source => KeyValuePair.Create(source.Key.Replace("OwnTypes", "Types", StringComparison.Ordinal), source.Value)).OrderBy(static source => source.Key, StringComparer.Ordinal),
            packaged.OrderBy(static source => source.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Body + Examples)]
    [InlineData(Examples + Body)]
    [InlineData("# examples: none\n" + Body + "examples: []\n")]
    public void What_stands_behind_examples_is_read(string keys)
    {
        GeneratorRun run = GeneratorRun.Run(
            [new SpecText("management/plane.yaml", Specs.Plane, isBundled: true), new SpecText("management/graph/list-words.yaml", $"operation: ListWords\nsummary: Lists words.\npage: ges_03_0001\nuri: GET /v2/words\n{keys}", isBundled: true)],
            RepositorySpec.Everything).Compiles();

        Assert.Contains("IReadOnlyList<string>? Words", run.Sources["Management/Graph/ListWords.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_an_example_of_a_packaged_file_costs_nothing()
    {
        GeneratorRun run = GeneratorRun.Run(
            [new SpecText("management/plane.yaml", Specs.Plane, isBundled: true), new SpecText("management/job/show-job.yaml", Specs.ShowJob + "\nexamples: [", isBundled: true)],
            RepositorySpec.Everything).HasNoFindings().Compiles();

        Assert.Contains("Management/Job/ShowJob.g.cs", run.Sources.Keys);
    }
}
