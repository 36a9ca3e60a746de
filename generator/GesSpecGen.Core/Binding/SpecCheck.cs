using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks a whole set of files, as the generator does, and all examples.</summary>
public static class SpecCheck
{
    /// <summary>All findings, in the order of files and lines.</summary>
    public static IReadOnlyList<Finding> Findings(SpecSet set) =>
    [
        .. BoundSpec.Of(set, Settings.Default with { Selection = Selection.Everything }).Findings(static _ => true)
            .OrderBy(static finding => finding.Path, StringComparer.Ordinal).ThenBy(static finding => finding.Place.Start),
    ];
}
