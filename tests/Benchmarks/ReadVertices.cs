using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GesSpecGen.Generated;
using GesSpecGen.Runtime.Tests.Rows;

namespace GesSpecGen.Benchmarks;

/// <summary>An answer with 100,000 vertices, bytes in, objects out; and once more with every id, label and property taken.</summary>
[MemoryDiagnoser]
[MinColumn] // The least disturbed run: comparable on a busy machine too.
public class ReadVertices
{
    private const int Count = 100_000;

    private static readonly byte[] Json = Encoding.UTF8.GetBytes(
        "{\"data\":{\"vertices\":[" + string.Join(",", Enumerable.Range(0, Count).Select(static i => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"v{i}\",\"label\":\"user\",\"properties\":{{\"name\":[\"n{i % 977}\"],\"age\":[{i % 90}]}}}}"))) + "]}}");

    [Benchmark(Baseline = true, Description = "Utf8JsonReader loop")]
    public int Loop()
    {
        Utf8JsonReader json = new(Json);
        int tokens = 0;
        while (json.Read())
            tokens++;
        return tokens;
    }

    [Benchmark(Description = "rows")]
    public int Rows() => GesJson.Read<VertexAnswer>(Json).Data!.Vertices!.Count;

    [Benchmark(Description = "rows, every value taken")]
    public long RowsTaken()
    {
        long taken = 0;
        foreach (Vertex vertex in GesJson.Read<VertexAnswer>(Json).Data!.Vertices!)
            taken += vertex.Id!.Length + vertex.Label!.Length + vertex.Properties.Text("name")!.Length + vertex.Properties.Int64("age")!.Value;
        return taken;
    }

    [Benchmark(Description = "System.Text.Json, source generated")]
    public int SourceGenerated() => JsonSerializer.Deserialize(Json, PlainContext.Default.PlainVertices)!.Data!.Vertices!.Count;

    [Benchmark(Description = "System.Text.Json, every value taken")]
    public long SourceGeneratedTaken()
    {
        long taken = 0;
        foreach (PlainVertex vertex in JsonSerializer.Deserialize(Json, PlainContext.Default.PlainVertices)!.Data!.Vertices!)
            taken += vertex.Id!.Length + vertex.Label!.Length + vertex.Properties!.Name![0].Length + vertex.Properties.Age![0];
        return taken;
    }
}

/// <summary>The answer as the generator emits it.</summary>
public sealed class VertexAnswer : GesResponse, IGesObject<VertexAnswer>
{
    private static readonly GesNames _names = new("data");

    private VertexAnswer(ref Utf8JsonReader json)
    {
        for (GesMember at = default; ReadMember(ref json, _names, ref at);)
            Data = VertexData.Read(ref json);
    }

    public VertexData? Data { get; init; }

    protected override GesNames MemberNames => _names;

    public static VertexAnswer Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json) => json.Object(Data);
}

public sealed class VertexData : GesObject, IGesObject<VertexData>
{
    private static readonly GesNames _names = new("vertices");

    private VertexData(ref Utf8JsonReader json)
    {
        for (GesMember at = default; ReadMember(ref json, _names, ref at);)
            Vertices = ReadRows<Vertex>(ref json);
    }

    public GesRows<Vertex>? Vertices { get; init; }

    protected override GesNames MemberNames => _names;

    public static VertexData Read(ref Utf8JsonReader json) => new(ref json);

    protected override void WriteMembers(ref GesMemberWriter json) => json.Rows(Vertices);
}
