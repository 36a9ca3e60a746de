namespace GesSpecGen.Core.Tests.Support;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The texts of the spec by their path below the spec folder.</summary>
    public static IReadOnlyDictionary<string, string> Spec { get; } = Directory
        .EnumerateFiles(Path("spec"), "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(static file => System.IO.Path.GetRelativePath(Path("spec"), file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "GesSpecGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
