using BenchmarkDotNet.Attributes;
using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GesSpecGen.Benchmarks.Generation;

/// <summary>What an editor pays at each key stroke: a row of one spec file, or C# beside the spec.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class EditBenchmarks
{
    private const string Edited = "management/job/show-job.yaml";

    private readonly CSharpCompilation[] _projects = [GeneratorHost.Project("class Typed { }"), GeneratorHost.Project("class TypedFurther { }")];
    private readonly SpecText[] _texts = new SpecText[2];
    private GeneratorDriver _driver = null!;
    private int _edits;

    [ParamsSource(typeof(SpecSize), nameof(SpecSize.All))]
    public SpecSize Spec { get; set; } = SpecSize.WholeApi;

    [GlobalSetup]
    public void FirstRun()
    {
        List<SpecText> texts = [.. Spec.Files.Select(GeneratorHost.Text)];
        _texts[0] = texts.Single(static text => text.Path == Edited);
        string text = _texts[0].GetText().ToString();
        _texts[1] = GeneratorHost.Text(new SpecFileText(Edited, text.Replace("description: ID of the job", "description: The ID of the job", StringComparison.Ordinal)));
        if (_texts[1].GetText().ContentEquals(_texts[0].GetText()))
            throw new InvalidOperationException($"{Edited} has no row to edit.");
        _driver = GeneratorHost.Driver(texts).RunGenerators(_projects[0]);
    }

    [Benchmark]
    public void Row()
    {
        _edits++;
        _driver = _driver.ReplaceAdditionalText(_texts[(_edits + 1) % 2], _texts[_edits % 2]).RunGenerators(_projects[0]);
    }

    [Benchmark]
    public void CSharp() => _driver = _driver.RunGenerators(_projects[++_edits % 2]);
}
