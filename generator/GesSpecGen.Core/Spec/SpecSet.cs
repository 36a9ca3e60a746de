using GesSpecGen.Core.Reading;

namespace GesSpecGen.Core.Spec;

/// <summary>Spec files that belong together, for those who need the documentation itself rather than emitted code: emulator and tool.</summary>
public sealed class SpecSet
{
    private readonly Dictionary<(string Plane, string Name), TypeSpec> _types = [];

    private SpecSet(EquatableArray<SpecFile> files)
    {
        Files = files;
        foreach (SpecFile file in files)
            foreach (TypeSpec type in file.Types)
                _types[(file.PlaneName ?? "", type.Name.Text)] = type;
    }

    public EquatableArray<SpecFile> Files { get; }

    /// <summary>The files that describe an operation.</summary>
    public IEnumerable<SpecFile> Operations => Files.Where(static file => file.Operation is not null);

    public static SpecSet Of(IEnumerable<SpecFile> files)
    {
        List<SpecFile> ordered = [.. files.OrderBy(static file => file.LogicalPath, StringComparer.Ordinal)];
        AlgorithmRunners runners = AlgorithmRunners.Of(ordered);
        return new SpecSet(ordered.Select(runners.Complete).ToEquatableArray());
    }

    /// <summary>Reads files given as logical path and text.</summary>
    public static SpecSet Read(IEnumerable<KeyValuePair<string, string>> textsByPath) =>
        Of(textsByPath.Select(static file => SpecFileReader.Read(file.Key, file.Key, isBundled: false, file.Value)));

    public PlaneSpec? Plane(string name) => Files.FirstOrDefault(file => file.Plane?.Name.Text == name)?.Plane;

    public TypeSpec? Type(string plane, string name) => _types.TryGetValue((plane, name), out TypeSpec type) ? type : null;
}
