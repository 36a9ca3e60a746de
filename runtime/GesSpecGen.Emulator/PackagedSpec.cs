using System.Reflection;

namespace GesSpecGen.Emulator;

/// <summary>The spec files that come with the emulator.</summary>
public static class PackagedSpec
{
    private const string Prefix = "spec/";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> _texts = new(Read);

    /// <summary>Their texts by their paths, such as <c>management/job/show-job.yaml</c>.</summary>
    public static IReadOnlyDictionary<string, string> Texts => _texts.Value;

    private static SortedDictionary<string, string> Read()
    {
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        Assembly assembly = typeof(PackagedSpec).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames())
        {
            string path = resource.Replace('\\', '/');
            if (!path.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using StreamReader reader = new(assembly.GetManifestResourceStream(resource)!);
            texts.Add(path[Prefix.Length..], reader.ReadToEnd());
        }

        return texts;
    }
}
