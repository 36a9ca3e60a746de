using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

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

    /// <summary>The names of its assemblies, as they call themselves, by their files.</summary>
    public Dictionary<string, string> Assemblies()
    {
        using ZipArchive archive = ZipFile.OpenRead(_file);
        return archive.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)).ToDictionary(static entry => entry.FullName, Identity);
    }

    private static string Identity(ZipArchiveEntry entry)
    {
        using Stream packed = entry.Open();
        using MemoryStream file = new();
        packed.CopyTo(file);
        file.Position = 0;
        using PEReader reader = new(file);
        MetadataReader metadata = reader.GetMetadataReader();
        return metadata.GetString(metadata.GetAssemblyDefinition().Name);
    }

    private bool IsContent(string path) =>
        path != $"{id}.nuspec" && path != "[Content_Types].xml" && !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal);
}
