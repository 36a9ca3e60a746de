using System.Runtime.CompilerServices;

namespace GesSpecGen.Generator.Tests.Harness;

/// <summary>The spec of this repository, as the package brings it.</summary>
internal static class RepositorySpec
{
    public static IReadOnlyList<SpecText> Files { get; } = Read();

    /// <summary>Chooses all of it, older versions too.</summary>
    public static (string Name, string Value) Everything => ("GesBundledSpecList", "*/*/*");

    private static SpecText[] Read([CallerFilePath] string thisFile = "")
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "spec"));
        return [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new SpecText(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path), isBundled: true))];
    }
}
