using GesSpecGen.Core.Spec;

namespace GesSpecGen.Emulator.Spec;

/// <summary>The planes that one emulator serves: no two of them have a path in common.</summary>
internal static class PlaneChoice
{
    public static SpecSet Of(SpecSet spec, IReadOnlyCollection<string>? wanted)
    {
        ILookup<string, string> requests = spec.Operations.ToLookup(static file => file.PlaneName ?? "", static file => Request(file.Operation!.Uri));
        List<string> known = [.. requests.Select(static plane => plane.Key).Order(StringComparer.Ordinal)];
        HashSet<string> chosen = wanted is null ? First(known, requests) : Wanted(wanted, known, requests);
        return chosen.Count == known.Count ? spec : SpecSet.Of(spec.Files.Where(file => chosen.Contains(file.PlaneName ?? "")));
    }

    private static HashSet<string> First(List<string> known, ILookup<string, string> requests)
    {
        HashSet<string> taken = new(StringComparer.Ordinal), chosen = new(StringComparer.Ordinal);
        foreach (string plane in known.Where(plane => !taken.Overlaps(requests[plane])))
        {
            taken.UnionWith(requests[plane]);
            chosen.Add(plane);
        }

        return chosen;
    }

    private static HashSet<string> Wanted(IReadOnlyCollection<string> wanted, List<string> known, ILookup<string, string> requests)
    {
        if (wanted.Count == 0)
            throw Refused("an emulator serves at least one plane");
        if (wanted.FirstOrDefault(plane => !known.Contains(plane)) is { } unknown)
            throw Refused($"the spec has no plane '{unknown}', but {string.Join(", ", known)}");
        string[] chosen = [.. wanted.Distinct()];
        foreach (string plane in chosen)
            if (chosen.TakeWhile(other => other != plane).FirstOrDefault(other => requests[other].Intersect(requests[plane]).Any()) is { } other)
                throw Refused($"'{other}' and '{plane}' have paths in common; start an emulator for each of them");
        return [.. chosen];
    }

    private static string Request(UriSpec uri) =>
        $"{uri.Verb} {string.Concat(uri.Parts.Select(static part => part.IsParameter ? "{}" : part.Text))}?{string.Join('&', uri.ConstantQuery.Select(static pair => $"{pair.Name}={pair.Value}"))}";

    private static ArgumentException Refused(string reason) => new($"{nameof(GesEmulatorOptions)}.{nameof(GesEmulatorOptions.Planes)}: {reason}");
}
