using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Finds the types in which something is limited, at any depth.</summary>
internal static class LimitedTypes
{
    public static HashSet<(string Plane, string Name)> Of(IReadOnlyDictionary<(string Plane, string Name), TypeSpec> types)
    {
        HashSet<(string Plane, string Name)> limited = new(types.Where(type => TypeFacts.Of(type.Value).Limited.Any(row => LimitsBinder.HasAny(row, name => Find(type.Key.Plane, name)))).Select(static type => type.Key));
        // Types may hold each other: go round until no more is found.
        for (int before = -1; before < limited.Count;)
        {
            before = limited.Count;
            foreach (KeyValuePair<(string Plane, string Name), TypeSpec> type in types.Where(type => !limited.Contains(type.Key)).ToList())
                if (TypeFacts.Of(type.Value).Named.Any(name => limited.Contains((type.Key.Plane, name))))
                    limited.Add(type.Key);
        }

        return limited;

        TypeSpec? Find(string plane, string name) => types.TryGetValue((plane, name), out TypeSpec type) ? type : null;
    }
}
