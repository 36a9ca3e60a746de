namespace GesSpecGen.Build;

/// <summary>Paths that are the same on every machine.</summary>
internal static class RelativePath
{
    /// <summary>The path from a folder to a file, with <c>/</c>; the path as it is where none leads from one to the other.</summary>
    public static string Of(string file, string folder)
    {
        Uri from = new(Path.GetFullPath(folder).TrimEnd('/', '\\') + Path.DirectorySeparatorChar), to = new(Path.GetFullPath(file));
        Uri way = from.MakeRelativeUri(to);
        return way.IsAbsoluteUri ? file.Replace('\\', '/') : Uri.UnescapeDataString(way.ToString());
    }
}
