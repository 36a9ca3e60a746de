using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>The C# compiler of the SDK, each time as a new process: as a build has it that is the first, or has no compiler server.</summary>
internal static class Compiler
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static string Csc => Path.Combine(Newest("sdk", "*"), "Roslyn", "bincore", "csc.dll");

    /// <summary>The assemblies that emitted code refers to: those of .NET, the runtime library, and what other shapes need.</summary>
    public static IEnumerable<string> References =>
        Directory.EnumerateFiles(Path.Combine(Newest(Path.Combine("packs", "Microsoft.NETCore.App.Ref"), $"{Environment.Version.Major}.*"), "ref", $"net{Environment.Version.Major}.0"), "*.dll")
            .Concat([typeof(GesObject).Assembly.Location, typeof(Compiler).Assembly.Location]);

    /// <summary>Writes the arguments for all files of a folder.</summary>
    /// <returns>The file of arguments.</returns>
    public static string Prepare(string folder, string library)
    {
        IEnumerable<string> arguments = ["-nostdlib+", "-nologo", "-target:library", "-debug:portable", "-nullable:enable", "-deterministic+", "-warnaserror+", $"-out:\"{library}\"", $"-refout:\"{library}.ref\""];
        string path = folder + ".rsp";
        File.WriteAllLines(path, [.. arguments, .. References.Select(static file => $"-r:\"{file}\""), .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => $"\"{file}\"")]);
        return path;
    }

    /// <summary>Compiles once.</summary>
    /// <returns>Seconds by the clock, and of processors.</returns>
    public static async Task<(double Elapsed, double Processor)> RunAsync(string arguments, CancellationToken cancellationToken)
    {
        Stopwatch clock = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", ["exec", Csc, "-noconfig", "@" + arguments]) { RedirectStandardOutput = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        TimeSpan processor = await WatchAsync(process, cancellationToken);
        double elapsed = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (elapsed, processor.TotalSeconds) : throw new InvalidOperationException($"{arguments} does not compile:\n{await output}");
    }

    // What a process has used is no longer told once it has ended.
    private static async Task<TimeSpan> WatchAsync(Process process, CancellationToken cancellationToken)
    {
        TimeSpan used = TimeSpan.Zero;
        Task end = process.WaitForExitAsync(cancellationToken);
        while (!end.IsCompleted)
        {
            try
            {
                process.Refresh();
                used = process.TotalProcessorTime;
            }
            catch (Exception e) when (e is InvalidOperationException or Win32Exception)
            {
                break;
            }

            await Task.WhenAny(end, Task.Delay(10, cancellationToken));
        }

        await end;
        return used;
    }

    private static string Newest(string folder, string pattern) =>
        Directory.EnumerateDirectories(Path.Combine(Root, folder), pattern).MaxBy(static path => Version.TryParse(Path.GetFileName(path), out Version? version) ? version : new Version(0, 0))!;
}
