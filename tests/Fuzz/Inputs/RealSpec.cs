using System.Runtime.CompilerServices;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Fuzz.Inputs;

/// <summary>The spec of this repository, in sets that are small enough to be read a million times.</summary>
public static class RealSpec
{
    private const int MostOperations = 4;

    /// <summary>The texts by their path below the spec folder, in a fixed order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Texts { get; } = ReadTexts();

    private static readonly IReadOnlyDictionary<string, SpecFile> Files = Texts.ToDictionary(static file => file.Key, static file => SpecFileReader.Read(file.Key, file.Key, isBundled: false, file.Value), StringComparer.Ordinal);

    /// <summary>What a file needs beside it: the shared files of its plane, and the operations that it names.</summary>
    public static IReadOnlyList<SpecFile> Around(string path)
    {
        string plane = path.Split('/')[0];
        string text = Texts.First(file => file.Key == path).Value;
        return
        [
            .. Files.Values.Where(file => file.PlaneName == plane && file.Operation is null && file.Path != path),
            .. Files.Values.Where(file => file.PlaneName == plane && file.Operation is { } operation && file.Path != path && text.Contains(operation.Name.Text, StringComparison.Ordinal)).Take(MostOperations),
        ];
    }

    private static KeyValuePair<string, string>[] ReadTexts([CallerFilePath] string thisFile = "")
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "spec"));
        return [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }
}
