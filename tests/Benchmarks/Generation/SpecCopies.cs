using System.Runtime.CompilerServices;

namespace GesSpecGen.Benchmarks.Generation;

/// <summary>A spec file: its path below the spec folder, and its text.</summary>
internal sealed record SpecFileText(string Path, string Text);

/// <summary>The spec of the repository, and more of the same mix: whole planes under other names.</summary>
internal static class SpecCopies
{

    private const int FilesOfWholeApi = 250;

    /// <summary>Where the repository lies.</summary>
    public static string Repository => Root();

    /// <summary>The spec as it stands, as often as said.</summary>
    public static IReadOnlyList<SpecFileText> Of(int times) => [.. Enumerable.Range(1, times).SelectMany(static copy => Planes().SelectMany(plane => Renamed(plane, copy)))];

    /// <summary>Planes, the small ones first once the spec has been repeated as a whole, until there are enough files.</summary>
    public static IReadOnlyList<SpecFileText> LikeWholeApi()
    {
        List<SpecFileText> files = [.. Of(1)];
        for (int copy = 2; files.Count < FilesOfWholeApi; copy++)
            foreach (IGrouping<string, SpecFileText> plane in Planes().OrderBy(static plane => plane.Count()))
                if (files.Count < FilesOfWholeApi)
                    files.AddRange(Renamed(plane, copy));
        return files;
    }

    public static string PlaneOf(SpecFileText file) => file.Path.Split('/')[0];

    private static IEnumerable<IGrouping<string, SpecFileText>> Planes()
    {
        string root = Path.Combine(Repository, "spec");
        return Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new SpecFileText(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .GroupBy(PlaneOf);
    }

    private static IEnumerable<SpecFileText> Renamed(IGrouping<string, SpecFileText> plane, int copy) => copy == 1
        ? plane
        : plane.Select(file => new SpecFileText($"{plane.Key}{copy}{file.Path[plane.Key.Length..]}", file.Text.Replace($"plane: {plane.Key}\n", $"plane: {plane.Key}{copy}\n", StringComparison.Ordinal)));

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
