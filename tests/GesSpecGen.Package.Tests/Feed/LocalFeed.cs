using System.Reflection;

namespace GesSpecGen.Package.Tests.Feed;

/// <summary>
/// All packages of this repository, packed as they are now into a folder that nothing else uses. Consumers live below it: they see no file of the
/// repository, and no package of an earlier run.
/// </summary>
public sealed class LocalFeed : IAsyncLifetime
{
    private static readonly Assembly _tests = typeof(LocalFeed).Assembly;

    private readonly string _root = Directory.CreateTempSubdirectory("GesSpecGen.").FullName;

    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    public string Folder => Path.Combine(_root, "feed");

    internal string Packages => Path.Combine(_root, "packages");

    /// <summary>Version of a package of others that this repository uses.</summary>
    public static string VersionOf(string package) => Metadata($"Version of {package}");

    public static IReadOnlyList<string> PackedProjects { get; } = Metadata("PackedProjects").Split(';');

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        WriteRootFiles();
        DotNetResult packed = await DotNet.RunAsync(
            RepositoryFiles.At("tests/GesSpecGen.Package.Tests"),
            Metadata("RestoredPackages"),
            "msbuild", "-t:PackPackages", "-m", "-nologo", $"-p:Configuration={Configuration}", $"-p:PackageVersion={Version}",
            $"-p:PackageOutputPath={Folder}", $"-p:NuspecOutputPath={Path.Combine(_root, "nuspec")}");
        packed.Succeeded();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new, empty folder for a consumer's project.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name, Path.GetRandomFileName(), name)).FullName;

    // What lies above the temporary folder must not reach the consumers.
    private void WriteRootFiles()
    {
        File.Copy(RepositoryFiles.At("global.json"), Path.Combine(_root, "global.json"));
        foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(_root, name), "<Project />");
        File.WriteAllText(Path.Combine(_root, ".editorconfig"), "root = true");
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="restored" value="{Metadata("RestoredPackages")}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    private static string Configuration => _tests.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string Metadata(string key) => _tests.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
