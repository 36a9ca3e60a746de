using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Benchmarks.Generation;

/// <summary>The first run in a process, as in each build without a compiler server: for the whole API, beside NSwag and its documents of the same operations.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 7, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
[MemoryDiagnoser]
public class ColdBenchmarks
{
    private IReadOnlyList<SpecFileText> _files = [];
    private IReadOnlyList<string> _documents = [];

    [GlobalSetup(Target = nameof(Generator))]
    public void ReadFiles() => _files = SpecSize.WholeApi.Files;

    [GlobalSetup(Target = nameof(NSwag))]
    public void ReadDocuments() => _documents = PeerCode.Documents(SpecSize.WholeApi.Files).Values.ToList();

    [Benchmark(Baseline = true)]
    public int Generator()
    {
        GeneratorDriver driver = GeneratorHost.Driver(_files.Select(GeneratorHost.Text));
        return GeneratorHost.EmittedLines(driver.RunGenerators(GeneratorHost.Project("")));
    }

    [Benchmark]
    public int NSwag() => _documents.Sum(static document => PeerCode.Generate(document, "Peer").Length);

    [GlobalCleanup]
    public void ShowMemory() => Memory.ShowPeak();
}
