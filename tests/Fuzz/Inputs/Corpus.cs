using System.Runtime.CompilerServices;

namespace GesSpecGen.Fuzz.Inputs;

/// <summary>Inputs that were not survived once. Each has a folder, named after what was wrong, with spec files below it, of which the first decides what stands around them.</summary>
public static class Corpus
{
    public static IReadOnlyList<string> Names { get; } = [.. Directory.EnumerateDirectories(Folder()).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static SpecInput Of(string name)
    {
        string root = Path.Combine(Folder(), name);
        KeyValuePair<string, string>[] texts = [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => KeyValuePair.Create(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
        return new SpecInput(name, RealSpec.Around(texts[0].Key), texts);
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "Corpus"));
}
