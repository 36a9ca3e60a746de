using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GesSpecGen.Package.Tests.Consumers;

/// <summary>The names of the types that an assembly defines, read without loading it. Those that a type holds, or that the compiler made up, are left out.</summary>
internal static class AssemblyTypes
{
    public static IReadOnlyList<string> PublicOnes(string assembly) => Names(assembly, type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public);

    public static IReadOnlyList<string> All(string assembly) => Names(assembly, type => !type.IsNested);

    private static IReadOnlyList<string> Names(string assembly, Func<TypeDefinition, bool> wanted)
    {
        using PEReader file = new(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(wanted)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}".TrimStart('.'))
                .Where(name => !name.Contains('<', StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }
}
