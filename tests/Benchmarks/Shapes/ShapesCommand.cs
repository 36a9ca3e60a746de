using System.CommandLine;
using System.Globalization;
using GesSpecGen.Benchmarks.Generation;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary><c>dotnet run -c Release --project tests/Benchmarks -- shapes</c></summary>
internal static class ShapesCommand
{
    private const int WarmUps = 3;
    private const int Turns = 200;

    public static RootCommand Create()
    {
        Option<int> runs = new("--runs") { Description = "How often each shape is compiled, in turn.", DefaultValueFactory = static _ => 5 };
        RootCommand command = new("Compares forms that the JSON code of emitted types could have: what they cost the compiler for the spec copied to 250 files, and how fast they are.") { runs };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            await output.WriteLineAsync($"All shapes write {ShapeCheck.Run()} documented answers alike.");
            await MeasureAsync(output, cancellationToken);
            await CompileAsync(parsed.GetValue(runs), output, cancellationToken);
        });
        return command;
    }

    private static async Task MeasureAsync(TextWriter output, CancellationToken cancellationToken)
    {
        ShapeSpeed[] speeds = [.. Shape.All.Select(static shape => new ShapeSpeed(shape))];
        for (int i = 0; i < WarmUps; i++)
        {
            foreach (ShapeSpeed speed in speeds)
                speed.WarmUp();
            // The just-in-time compiler begins its better code after a while without new methods.
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        }

        for (int turn = 0; turn < Turns; turn++)
            foreach (ShapeSpeed speed in speeds)
                speed.TakeTurn();
        await output.WriteLineAsync("shape             read answer ns  write answer ns  write request ns");
        foreach ((Shape shape, ShapeSpeed speed) in Shape.All.Zip(speeds))
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{shape.Name,-16} {speed.ReadAnswer,15:0} {speed.WriteAnswer,16:0} {speed.WriteRequest,17:0}"));
    }

    private static async Task CompileAsync(int runs, TextWriter output, CancellationToken cancellationToken)
    {
        string folder = Directory.CreateTempSubdirectory("gesspecgen-shapes-").FullName;
        try
        {
            ShapedSpec spec = new(SpecSize.WholeApi.Files);
            ShapeBuild[] builds = [.. Shape.All.Select((shape, index) => new ShapeBuild(shape.Name, Path.Combine(folder, "Shape" + index.ToString(CultureInfo.InvariantCulture)), spec.Sources(shape)))];
            for (int run = 0; run < runs; run++)
                foreach (ShapeBuild build in builds)
                    await build.RunAsync(cancellationToken);
            await output.WriteLineAsync("shape             median s  processor s  of today's  lines an operation  dll kB");
            foreach (ShapeBuild build in builds)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{build.Name,-16} {build.Median,9:0.00} {build.MedianProcessor,12:0.00} {build.Ratio(builds[0]),11:0.00} {(double)build.Lines / spec.Operations,19:0.0} {build.LibraryBytes / 1000,7}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
