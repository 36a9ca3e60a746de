using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>A whole set of files, bound at once: for those who do not wait for edits as the generator does.</summary>
public sealed class BoundSpec
{
    private BoundSpec(SpecSet set, Settings settings)
    {
        Index = SpecIndexBuilder.Build(set.Files, settings.Selection);
        Files = [.. set.Files.Select(file => (file, FileBinder.Bind(file, Index.Index, settings)))];
        Shared = SharedSpec.Of(set.Files.Where(static file => file.Operation is null));
    }

    public IndexResult Index { get; }

    public IReadOnlyList<(SpecFile File, BoundFile Bound)> Files { get; }

    private SharedSpec Shared { get; }

    public static BoundSpec Of(SpecSet set, Settings settings) => new(set, settings);

    /// <summary>What is wrong with the files, apart and together.</summary>
    /// <param name="isContentChecked">Whether examples and other contents of a file are looked at, of which nothing is emitted.</param>
    public IEnumerable<Finding> Findings(Func<SpecFile, bool> isContentChecked) =>
    [
        .. Files.SelectMany(static pair => pair.File.Findings),
        .. Index.Findings,
        .. Files.SelectMany(static pair => pair.Bound.Findings),
        .. Files.Select(static pair => pair.File).Where(isContentChecked).SelectMany(file => ContentCheck.Run(file, Shared)),
    ];
}
