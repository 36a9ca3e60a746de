using GesSpecGen.Core.Spec;

namespace GesSpecGen.Tool.Lint;

/// <summary>Files to report on, and all files to read for that: a page is nothing without the types and groups of its plane.</summary>
internal sealed record SpecInputs(IReadOnlySet<string> Asked, IReadOnlySet<string> Read)
{
    public static SpecInputs Of(IEnumerable<string> paths)
    {
        SortedSet<string> asked = new(paths.SelectMany(FilesIn), StringComparer.Ordinal);
        SortedSet<string> read = new(asked, StringComparer.Ordinal);
        HashSet<string> known = new(asked.Select(Path.GetFullPath), StringComparer.Ordinal);
        foreach (string plane in asked.Select(PlaneFolder).OfType<string>().Distinct(StringComparer.Ordinal).ToList())
            read.UnionWith(FilesIn(plane).Where(file => known.Add(Path.GetFullPath(file))));
        return new SpecInputs(asked, read);
    }

    /// <summary>The whole path: plane and group are its last folders, wherever the spec lies.</summary>
    public static string LogicalPath(string path) => Path.GetFullPath(path).Replace('\\', '/');

    private static IEnumerable<string> FilesIn(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(SpecPath.IsSpec)
        : [path];

    // A file lies in its plane's folder or in a group below it.
    private static string? PlaneFolder(string file)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(file));
        string? above = Path.GetDirectoryName(folder);
        return Array.Find([folder, above], static candidate => candidate is not null && File.Exists(Path.Combine(candidate, SpecPath.PlaneFile)));
    }
}
