using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Finds the types that others need: those that they name, and those that these name in turn.</summary>
internal static class NeededTypes
{
    /// <summary>The types that stay: all of a consumer's own, and those packaged ones that something else needs.</summary>
    /// <param name="files">The files that count.</param>
    /// <param name="types">Their types by plane and name.</param>
    public static HashSet<(string Plane, string Name)> Of(IReadOnlyList<SpecFile> files, IReadOnlyDictionary<(string Plane, string Name), TypeSpec> types)
    {
        IEnumerable<SpecFile> wanted = files.Where(static file => file.Operation is not null || !file.IsBundled);
        IEnumerable<(string, string)> own = wanted.SelectMany(static file => file.Types.Select(type => (file.PlaneName ?? "", type.Name.Text)));
        // What the answers of a plane share counts where something of the plane is chosen.
        HashSet<string?> chosen = [.. files.Where(static file => file.Operation is not null).Select(static file => file.PlaneName)];
        IEnumerable<SpecFile> naming = files.Where(file => file.Plane is null || !file.IsBundled || chosen.Contains(file.PlaneName));
        return Of(naming.SelectMany(static file => FileFacts.Of(file).Named.Select(name => (file.PlaneName ?? "", name))).Concat(own), types);
    }

    /// <param name="first">The types to begin with, by plane and name.</param>
    /// <param name="types">All types there are.</param>
    public static HashSet<(string Plane, string Name)> Of(IEnumerable<(string Plane, string Name)> first, IReadOnlyDictionary<(string Plane, string Name), TypeSpec> types)
    {
        HashSet<(string Plane, string Name)> needed = [];
        Queue<(string Plane, string Name)> open = new(first);
        while (open.Count > 0)
        {
            (string Plane, string Name) next = open.Dequeue();
            if (!types.TryGetValue(next, out TypeSpec type) || !needed.Add(next))
                continue;
            foreach (string inner in TypeFacts.Of(type).Named)
                open.Enqueue((next.Plane, inner));
        }

        return needed;
    }

    /// <summary>The names of the types that others are made of, each once.</summary>
    public static IReadOnlyList<string> Names(IEnumerable<TypeReference> types) =>
        [.. types.Select(static type => type.Innermost).Where(static type => type.Kind == TypeKind.Named).Select(static type => type.Name).Distinct(StringComparer.Ordinal)];
}
