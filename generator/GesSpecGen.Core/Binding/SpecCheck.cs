using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks a whole set of files, as the generator does, and all examples.</summary>
public static class SpecCheck
{
    /// <summary>All findings, in the order of files and lines.</summary>
    public static IReadOnlyList<Finding> Findings(SpecSet set)
    {
        Settings settings = Settings.Default with { Selection = Selection.Everything };
        IndexResult indexed = SpecIndexBuilder.Build(set.Files, settings.Selection);
        SharedSpec shared = SharedSpec.Of(set.Files);
        return
        [
            .. set.Files.SelectMany(static file => file.Findings)
                .Concat(indexed.Findings)
                .Concat(set.Files.SelectMany(file => FileBinder.Bind(file, indexed.Index, settings).Findings))
                .Concat(set.Files.SelectMany(file => ContentCheck.Run(file, shared)))
                .OrderBy(static finding => finding.Path, StringComparer.Ordinal).ThenBy(static finding => finding.Place.Start),
        ];
    }
}
