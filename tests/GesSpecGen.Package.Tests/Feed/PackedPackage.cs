using System.IO.Compression;

namespace GesSpecGen.Package.Tests.Feed;

/// <summary>A package of the feed.</summary>
internal sealed class PackedPackage(LocalFeed feed, string id)
{
    private readonly string _file = Path.Combine(feed.Folder, $"{id}.{feed.Version}.nupkg");

    /// <summary>Its files in order, without those that the package format itself adds.</summary>
    public IReadOnlyList<string> Files()
    {
        using ZipArchive archive = ZipFile.OpenRead(_file);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal)];
    }

    public string Text(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(_file);
        using StreamReader reader = new(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private bool IsContent(string path) =>
        path != $"{id}.nuspec" && path != "[Content_Types].xml" && !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal);
}
