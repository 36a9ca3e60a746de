using System.Runtime.CompilerServices;

namespace GesSpecGen.Generator.Tests.Harness;

/// <summary>The spec of this repository, as the package brings it.</summary>
internal static class RepositorySpec
{
    public static IReadOnlyList<SpecText> Files { get; } = Read();

    /// <summary>Chooses all of it, older versions too.</summary>
    public static (string Name, string Value) Everything => ("GesBundledSpecList", "*/*/*");

    /// <summary>Where the repository lies.</summary>
    public static string Repository => Root();

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));

    private static SpecText[] Read()
    {
        string root = Path.Combine(Root(), "spec");
        return [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new SpecText(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path), isBundled: true))];
    }
}
