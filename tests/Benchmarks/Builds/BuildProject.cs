using System.Diagnostics;

namespace GesSpecGen.Benchmarks.Builds;

/// <summary>A project in a folder of its own, outside of the repository and its settings.</summary>
internal sealed class BuildProject(string name, string folder)
{
    private static readonly (string Name, string Value)[] Cold = [("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_NOLOGO", "1")];

    private readonly List<double> _seconds = [];

    public string Name => name;

    public string File(string path) => Path.Combine(folder, path);

    public double Least => _seconds.Min();

    public double Median => _seconds.Order().ElementAt(_seconds.Count / 2);

    public long LibraryBytes => new FileInfo(File($"bin/Debug/net10.0/{name}.dll")).Length;

    public async Task RestoreAsync(CancellationToken cancellationToken) => await RunAsync(["restore"], cancellationToken);

    /// <summary>Builds all of it once more, with new processes alone: as on a build server.</summary>
    public async Task BuildAsync(CancellationToken cancellationToken)
    {
        Stopwatch clock = Stopwatch.StartNew();
        await RunAsync(["build", "--no-restore", "--no-incremental", "-nodeReuse:false", "-p:UseSharedCompilation=false"], cancellationToken);
        _seconds.Add(clock.Elapsed.TotalSeconds);
    }

    private async Task RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new("dotnet", [arguments[0], File($"{name}.csproj"), .. arguments[1..], "-v", "q", "-nologo"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach ((string key, string value) in Cold)
            start.Environment[key] = value;
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{name} does not build:\n{output}");
    }
}
