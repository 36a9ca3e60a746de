using System.CommandLine;
using System.Globalization;
using BenchmarkDotNet.Running;
using GesSpecGen.Benchmarks.Generation;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary><c>dotnet run -c Release --project tests/Benchmarks -- shapes</c></summary>
internal static class ShapesCommand
{
    public static RootCommand Create()
    {
        Option<int> runs = new("--runs") { Description = "How often each shape is compiled, in turn.", DefaultValueFactory = static _ => 5 };
        Option<bool> speed = new("--speed") { Description = "Measure reading and writing too.", DefaultValueFactory = static _ => true };
        RootCommand command = new("Compares forms that the JSON code of emitted types could have, for the spec copied to 250 files.") { runs, speed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"All shapes write {ShapeCheck.Run()} documented answers alike.");
            await CompileAsync(parsed.GetValue(runs), parsed.InvocationConfiguration.Output, cancellationToken);
            if (parsed.GetValue(speed))
                BenchmarkRunner.Run<ShapeSpeed>();
        });
        return command;
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
