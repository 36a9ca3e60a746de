using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using GesSpecGen.PrivateYaml;

namespace GesSpecGen.Package.Tests;

public sealed class AssemblyRenamerTests : IDisposable
{
    private static readonly string _strongNamed = typeof(Assert).Assembly.Location;

    private readonly string _folder = Directory.CreateTempSubdirectory("GesSpecGen.").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_assembly_is_called_like_its_new_file_and_has_no_strong_name()
    {
        AssemblyName before = AssemblyName.GetAssemblyName(_strongNamed);
        AssemblyName after = AssemblyName.GetAssemblyName(Renamed("Private.Name.dll"));

        Assert.NotEmpty(before.GetPublicKeyToken()!);
        Assert.Equal("Private.Name", after.Name);
        Assert.Equal(before.Version, after.Version);
        Assert.Empty(after.GetPublicKeyToken()!);
    }

    [Fact]
    public void The_types_and_the_references_stay_as_they_are()
    {
        string renamed = Renamed("Private.Name.dll");

        Assert.Equal(References(_strongNamed), References(renamed));
        Assert.Equal(Consumers.AssemblyTypes.All(_strongNamed), Consumers.AssemblyTypes.All(renamed));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        byte[] first = File.ReadAllBytes(Renamed("Private.Name.dll"));
        byte[] second = File.ReadAllBytes(Renamed("Private.Name.dll"));

        Assert.Equal(first, second);
    }

    [Fact]
    public void Nothing_but_the_new_file_is_left_behind()
    {
        string renamed = Renamed("Private.Name.dll");

        Assert.Equal([renamed], Directory.EnumerateFileSystemEntries(_folder));
    }

    private string Renamed(string name)
    {
        string target = Path.Combine(_folder, name);
        AssemblyRenamer.Rename(_strongNamed, target);
        return target;
    }

    private static string[] References(string assembly)
    {
        using PEReader file = new(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => metadata.GetString(reference.Name)).Order(StringComparer.Ordinal)];
    }
}
