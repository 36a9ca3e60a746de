using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Benchmarks.Generation;

/// <summary>First runs over ever more of a spec.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 3, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private IReadOnlyList<SpecFileText> _files = [];

    [ParamsSource(typeof(SpecSize), nameof(SpecSize.All))]
    public SpecSize Spec { get; set; } = SpecSize.WholeApi;

    [GlobalSetup]
    public void ReadFiles() => _files = Spec.Files;

    [Benchmark]
    public int FirstRun()
    {
        GeneratorDriver driver = GeneratorHost.Driver(_files.Select(GeneratorHost.Text));
        return GeneratorHost.EmittedLines(driver.RunGenerators(GeneratorHost.Project("")));
    }

    [GlobalCleanup]
    public void ShowMemory() => Memory.ShowPeak();
}
