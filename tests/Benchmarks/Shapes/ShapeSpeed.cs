using System.Buffers;
using System.Diagnostics;
using System.Text.Json;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>
/// How fast one shape reads and writes the documented answer of ShowJob, and writes a request with a thousand vertices. Shapes take short turns, and the least counts:
/// BenchmarkDotNet measures one to its end before the next, and so compares the hours of a busy machine too.
/// </summary>
internal sealed class ShapeSpeed
{
    private const int Warm = 60_000;
    private static readonly int[] Turn = [1_500, 1_500, 8];

    private readonly Action[] _work;
    private readonly double[] _least = [double.MaxValue, double.MaxValue, double.MaxValue];

    public ShapeSpeed(Shape shape)
    {
        ShapedTypes types = new(shape);
        Func<byte[], GesObject> read = types.AnswerReader;
        GesObject answer = read(ShapedTypes.Answer), request = types.LargeRequest();
        ArrayBufferWriter<byte> output = new(1 << 20);
        Utf8JsonWriter json = new(output, new JsonWriterOptions { SkipValidation = true });
        _work = [() => read(ShapedTypes.Answer), () => Write(answer, json, output), () => Write(request, json, output)];
    }

    /// <summary>Nanoseconds to read the answer.</summary>
    public double ReadAnswer => _least[0];

    /// <summary>Nanoseconds to write the answer.</summary>
    public double WriteAnswer => _least[1];

    /// <summary>Nanoseconds to write the request.</summary>
    public double WriteRequest => _least[2];

    /// <summary>Has everything compiled by the just-in-time compiler to the end.</summary>
    public void WarmUp()
    {
        for (int i = 0; i < _work.Length; i++)
            Repeat(i, Warm * Turn[i] / Turn[0]);
    }

    public void TakeTurn()
    {
        for (int i = 0; i < _work.Length; i++)
            _least[i] = Math.Min(_least[i], Repeat(i, Turn[i]));
    }

    private double Repeat(int work, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
            _work[work]();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    private static void Write(GesObject value, Utf8JsonWriter json, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        json.Reset();
        value.WriteTo(json);
        json.Flush();
    }
}
