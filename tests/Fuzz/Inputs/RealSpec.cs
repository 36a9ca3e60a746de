using System.Runtime.CompilerServices;
using GesSpecGen.Core;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Fuzz.Inputs;

/// <summary>The spec of this repository, in sets that are small enough to be read a million times.</summary>
public static class RealSpec
{
    private const int MostOperations = 2;

    /// <summary>The texts by their path below the spec folder, in a fixed order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Texts { get; } = ReadTexts();

    private static readonly IReadOnlyDictionary<string, SpecFile> Files = Texts.ToDictionary(static file => file.Key, static file => SpecFileReader.Read(file.Key, file.Key, isBundled: false, file.Value), StringComparer.Ordinal);

    /// <summary>What a file needs beside it: of its plane, the operations that it names, and the types that are used.</summary>
    public static IReadOnlyList<SpecFile> Around(string path)
    {
        string text = Texts.First(file => file.Key == path).Value;
        List<SpecFile> plane = [.. Files.Values.Where(file => file.PlaneName == path.Split('/')[0] && file.Path != path)];
        List<SpecFile> operations = [.. plane.Where(file => file.Operation is { } operation && text.Contains(operation.Name.Text, StringComparison.Ordinal)).Take(MostOperations)];
        string words = string.Join('\n', operations.Select(static file => Text(file.Path)).Append(text));
        return [.. plane.Where(static file => file.Operation is null).Select(file => Small(file, words)), .. operations];
    }

    private static string Text(string path) => Texts.First(file => file.Key == path).Value;

    // The many error codes and types that nothing in the set mentions would take most of the time.
    private static SpecFile Small(SpecFile shared, string words)
    {
        HashSet<string> used = [];
        bool grows = true;
        while (grows)
            grows = shared.Types.Where(type => words.Contains(type.Name.Text, StringComparison.Ordinal) || shared.Types.Any(owner => used.Contains(owner.Name.Text) && owner.Parts.Any(part => part.Innermost.Name == type.Name.Text)))
                .Aggregate(false, (grown, type) => used.Add(type.Name.Text) | grown);
        return shared with
        {
            Types = new EquatableArray<TypeSpec>(shared.Types.Where(type => used.Contains(type.Name.Text))),
            Plane = shared.Plane is { } plane ? plane with { ErrorCodes = new(plane.ErrorCodes.Take(2)) } : null,
        };
    }

    private static KeyValuePair<string, string>[] ReadTexts([CallerFilePath] string thisFile = "")
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "spec"));
        return [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }
}
