using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Decides which types are emitted, one of each name.</summary>
internal static class TypeIndexer
{
    /// <summary>The types of the files that count, a consumer's own before packaged ones; of the latter, those that are needed.</summary>
    public static Dictionary<(string Plane, string Name), TypeOrigin> Collect(List<SpecFile> files, HashSet<SpecFile> chosen, List<Finding> findings)
    {
        List<SpecFile> used = [.. files.Where(file => file.Operation is null || chosen.Contains(file))];
        Dictionary<(string, string), TypeOrigin> types = All(used, findings);
        HashSet<(string, string)> needed = NeededTypes.Of(used, Specs(types));
        return types.Where(type => needed.Contains(type.Key)).ToDictionary(static type => type.Key, static type => type.Value);
    }

    private static Dictionary<(string, string), TypeOrigin> All(List<SpecFile> files, List<Finding> findings)
    {
        Dictionary<(string, string), TypeOrigin> types = [];
        foreach (SpecFile file in files)
        {
            foreach (TypeSpec type in file.Types)
            {
                (string, string) key = (file.PlaneName ?? "", type.Name.Text);
                if (!types.TryGetValue(key, out TypeOrigin first))
                    types.Add(key, new TypeOrigin(file, type));
                else if (first.File.IsBundled == file.IsBundled)
                    findings.Add(new Finding(Rules.DuplicateType, file.Path, type.Name.Place, new EquatableArray<string>([type.Name.Text, first.File.LogicalPath])));
            }
        }

        return types;
    }

    public static EquatableArray<IndexedType> Index(Dictionary<(string Plane, string Name), TypeOrigin> types, HashSet<SpecFile> chosen)
    {
        Dictionary<(string, string), TypeSpec> specs = Specs(types);
        HashSet<(string Plane, string Name)> sent = SentTypes.Of(chosen, specs), limited = LimitedTypes.Of(specs);
        return types.Select(type => new IndexedType(type.Key.Plane, type.Key.Name, type.Value.Type.IsText, type.Value.File.Path, type.Value.File.Operation is null, sent.Contains(type.Key), limited.Contains(type.Key)) { IsRows = type.Value.Type.IsRows, IsUnion = type.Value.Type.IsUnion })
            .OrderBy(static type => type.Plane + "/" + type.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static Dictionary<(string, string), TypeSpec> Specs(Dictionary<(string Plane, string Name), TypeOrigin> types) =>
        types.ToDictionary(static type => type.Key, static type => type.Value.Type);
}

/// <summary>A type, and the file that defines it.</summary>
internal sealed record TypeOrigin(SpecFile File, TypeSpec Type);
