namespace GesSpecGen.Build;

/// <summary>Paths that are the same on every machine.</summary>
internal static class RelativePath
{
    private static readonly StringComparison Comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The path from a folder to a file, with <c>/</c>; the path as it is where none leads from one to the other.</summary>
    public static string Of(string file, string folder)
    {
        string[] from = Parts(folder), to = Parts(file);
        int common = from.Zip(to, static (left, right) => string.Equals(left, right, Comparison)).TakeWhile(static isSame => isSame).Count();
        return string.Join("/", common == 0 ? to : Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    private static string[] Parts(string path) =>
        Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
}
