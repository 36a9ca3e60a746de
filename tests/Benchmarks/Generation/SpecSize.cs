namespace GesSpecGen.Benchmarks.Generation;

/// <summary>How much of a spec is generated.</summary>
public sealed record SpecSize(string Name, int Times)
{
    /// <summary>The spec as it stands, what the whole documented API will come to, and ten and a hundred times the spec.</summary>
    public static IEnumerable<SpecSize> All => [new("1x", 1), WholeApi, new("10x", 10), new("100x", 100)];

    public static SpecSize WholeApi { get; } = new("250 files", 0);

    internal IReadOnlyList<SpecFileText> Files => Times == 0 ? SpecCopies.LikeWholeApi() : SpecCopies.Of(Times);

    public override string ToString() => Name;
}
