using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>The names under which secrets travel on the plane of some files: whatever carries one of them is kept out of exceptions.</summary>
internal static class SensitiveNames
{
    public static EquatableArray<string> Of(IEnumerable<SpecFile> files) => files
        .SelectMany(static file => FileFacts.Of(file).Sensitive)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();
}
