using System.Text;
using System.Text.Json.Nodes;
using GesSpecGen.Benchmarks.Generation;
using GesSpecGen.Contract.Tests.Spec;
using GesSpecGen.Core.Binding;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>Shapes can be compared only where they do the same: each writes every documented answer as today's does, byte for byte.</summary>
internal static class ShapeCheck
{
    /// <summary>Reads and writes all documented answers in all shapes.</summary>
    /// <returns>How many there are.</returns>
    public static int Run()
    {
        List<(string Type, byte[] Json)> answers = [.. Answers()];
        List<byte[]>? expected = null;
        foreach (Shape shape in Shape.All)
        {
            ShapedTypes types = new(shape);
            List<byte[]> written = [.. answers.Select(answer => GesJson.Write(types.Reader(answer.Type)(answer.Json)))];
            expected ??= written;
            for (int i = 0; i < written.Count; i++)
                if (!written[i].AsSpan().SequenceEqual(expected[i]))
                    throw new InvalidOperationException($"As '{shape.Name}', {answers[i].Type} writes {Encoding.UTF8.GetString(written[i])}, not {Encoding.UTF8.GetString(expected[i])}");
        }

        return answers.Count;
    }

    private static IEnumerable<(string Type, byte[] Json)> Answers()
    {
        SpecSet set = SpecSet.Of(SpecCopies.Of(1).Select(static file => SpecFileReader.Read(file.Path, file.Path, isBundled: false, file.Text)));
        SpecIndex index = SpecIndexBuilder.Build(set.Files, Selection.Everything).Index;
        foreach (SpecFile file in set.Operations)
            if (FileBinder.Bind(file, index, Settings.Default).Source is { Operation.Response: { } response } source)
                foreach (ExampleSpec example in file.Operation!.Examples)
                    if (example.Status is >= 200 and < 300 && ExampleJson.Of(example.ResponseBody) is JsonObject body)
                        yield return ($"{source.Namespace}.{response}", Encoding.UTF8.GetBytes(body.ToJsonString()));
    }
}
