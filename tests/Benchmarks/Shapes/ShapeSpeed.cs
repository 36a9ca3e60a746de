using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>Reads and writes the documented answer of ShowJob, and writes a request with a thousand vertices.</summary>
[ShortRunJob]
[MemoryDiagnoser]
[MinColumn] // The least disturbed run: comparable on a busy machine too.
public class ShapeSpeed
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private Func<byte[], GesObject> _read = null!;
    private Utf8JsonWriter _json = null!;
    private GesObject _answer = null!;
    private GesObject _request = null!;

    public static IEnumerable<string> Shapes => Shape.All.Select(static shape => shape.Name);

    [ParamsSource(nameof(Shapes))]
    public string JsonCode { get; set; } = "";

    [GlobalSetup]
    public void Compile()
    {
        ShapedTypes types = new(Shape.All.Single(shape => shape.Name == JsonCode));
        _read = types.AnswerReader;
        _answer = _read(ShapedTypes.Answer);
        _request = types.LargeRequest();
        _json = new Utf8JsonWriter(_output);
    }

    [Benchmark]
    public object ReadAnswer() => _read(ShapedTypes.Answer);

    [Benchmark]
    public int WriteAnswer() => Write(_answer);

    [Benchmark]
    public int WriteLargeRequest() => Write(_request);

    private int Write(GesObject value)
    {
        _output.ResetWrittenCount();
        _json.Reset();
        value.WriteTo(_json);
        _json.Flush();
        return _output.WrittenCount;
    }
}
