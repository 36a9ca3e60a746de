namespace GesSpecGen.Core.Spec;

/// <summary>Where a spec file lies below the spec folder: the folders say plane and group.</summary>
public sealed record SpecPath(string? Plane, string? Group, string FileName)
{
    public const string PlaneFile = "plane.yaml";
    public const string TypesFile = "types.yaml";

    /// <summary>Takes <c>management/job/show-job.yaml</c> apart; the separators of any system will do.</summary>
    public static SpecPath Of(string logicalPath)
    {
        string[] parts = logicalPath.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        string fileName = parts.Length == 0 ? "" : parts[parts.Length - 1];
        if (fileName.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            fileName = fileName.Substring(0, fileName.Length - ".yml".Length) + ".yaml";
        bool isShared = fileName is PlaneFile or TypesFile;
        int folders = parts.Length - 1;
        return isShared
            ? new SpecPath(folders > 0 ? parts[folders - 1] : null, null, fileName)
            : new SpecPath(folders > 1 ? parts[folders - 2] : null, folders > 1 ? parts[folders - 1] : null, fileName);
    }

    public static bool IsSpec(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
