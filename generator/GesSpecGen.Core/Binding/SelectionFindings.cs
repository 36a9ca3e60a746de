using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Tells a consumer about patterns of GesBundledSpec that match nothing.</summary>
internal static class SelectionFindings
{
    public static IEnumerable<Finding> Of(Selection selection, List<SpecFile> files)
    {
        List<string> names = [.. files.Where(static file => file.IsBundled && file.Operation is not null).Select(static file => $"{file.PlaneName}/{file.GroupName}/{file.Operation!.Name.Text}")];
        if (names.Count == 0)
            yield break;
        foreach (string pattern in selection.Patterns.Where(static pattern => pattern is not ("all" or "none")))
        {
            string bare = pattern.TrimStart('!');
            if (!names.Any(name => Selection.Matches(bare, name)))
                yield return new Finding(Rules.NothingSelected, "", Place.FileStart, new EquatableArray<string>([pattern, Nearest.Hint(bare, Candidates(names, bare.Count(static c => c == '/')))]));
        }
    }

    // A group is compared with groups, an operation with operations.
    private static IEnumerable<string> Candidates(List<string> names, int slashes) =>
        names.Select(name => string.Join("/", name.Split('/').Take(slashes + 1)));
}
