using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GesSpecGen.Management;
using GesSpecGen.Samples;

namespace GesSpecGen.Benchmarks;

/// <summary>The documented answer of ShowJob, bytes in, object out.</summary>
[MemoryDiagnoser]
[MinColumn] // The least disturbed run: comparable on a busy machine too.
public class ReadShowJob
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(Documented.ShowJob);

    [Benchmark(Baseline = true, Description = "Utf8JsonReader loop")]
    public int Loop()
    {
        Utf8JsonReader json = new(Json);
        int tokens = 0;
        while (json.Read())
            tokens++;
        return tokens;
    }

    [Benchmark(Description = "emitted code")]
    public ShowJobResponse Emitted() => GesJson.Read<ShowJobResponse>(Json);

    [Benchmark(Description = "System.Text.Json, source generated")]
    public PlainShowJob? SourceGenerated() => JsonSerializer.Deserialize(Json, PlainContext.Default.PlainShowJob);
}
