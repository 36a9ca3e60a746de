using System.CommandLine;
using System.Globalization;
using GesSpecGen.Benchmarks.Generation;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Benchmarks.Builds;

/// <summary><c>dotnet run -c Release --project tests/Benchmarks -- build</c></summary>
internal static class BuildCommand
{
    public static RootCommand Create()
    {
        Option<int> runs = new("--runs") { Description = "How often each project is built, in turn.", DefaultValueFactory = static _ => 3 };
        RootCommand command = new("Builds projects with nothing, with generated clients, and with the code of NSwag, cold and in turn.") { runs };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(runs), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task RunAsync(int runs, TextWriter output, CancellationToken cancellationToken)
    {
        string folder = Directory.CreateTempSubdirectory("gesspecgen-builds-").FullName;
        try
        {
            BuildProjects projects = new(folder);
            IReadOnlyList<SpecFileText> whole = SpecSize.WholeApi.Files;
            BuildProject empty = projects.Empty();
            BuildProject[] all =
            [
                empty,
                projects.Compiled("CompiledClient"),
                projects.Generated("Default", "management"),
                projects.Generated("MemoryEdition", "memory"),
                projects.Generated("PersistentEdition", "persistent"),
                projects.Generated("CurrentSpec", "*/*/*"),
                projects.Generated("WholeApi", "*/*/*", whole),
                projects.Peer("WholeApiByNSwag", whole, out int peerLines),
            ];
            foreach (BuildProject project in all)
                await project.RestoreAsync(cancellationToken);
            for (int run = 0; run < runs; run++)
                foreach (BuildProject project in all)
                    await project.BuildAsync(cancellationToken);
            await output.WriteLineAsync("project             least s  median s  added, of an empty build  dll kB");
            foreach (BuildProject project in all)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{project.Name,-18} {project.Least,8:0.00} {project.Median,9:0.00} {(project.Least - empty.Least) / empty.Least,24:0.00} {project.LibraryBytes / 1000,8}"));
            await ShowLinesAsync(whole, peerLines, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ShowLinesAsync(IReadOnlyList<SpecFileText> files, int peerLines, TextWriter output)
    {
        GeneratorDriver driver = GeneratorHost.Driver(files.Select(GeneratorHost.Text)).RunGenerators(GeneratorHost.Project(""));
        int operations = files.Count(static file => file.Path.Count(static c => c == '/') == 2), lines = GeneratorHost.EmittedLines(driver);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Of {files.Count} files with {operations} operations: {lines} lines, {(double)lines / operations:0} an operation; NSwag {peerLines}, {(double)peerLines / operations:0} an operation."));
    }
}
