namespace GesSpecGen.Batches;

/// <summary>The options of a run, found to be usable.</summary>
internal sealed record BatchPlan(int Size, int Parallel, int Searches, int Failures)
{
    // Where no limit is documented: a few hundred kilobytes.
    private const int Usual = 1000;

    internal static BatchPlan From(GesBatchOptions? given, int? most, bool isIdempotent)
    {
        GesBatchOptions options = given ?? new GesBatchOptions();
        return new(
            Within(options.BatchSize ?? most ?? Usual, 1, most ?? int.MaxValue, nameof(GesBatchOptions.BatchSize)),
            Within(options.MaxParallel, 1, int.MaxValue, nameof(GesBatchOptions.MaxParallel)),
            options.FindRefusedItems && isIdempotent ? Within(options.MaxSearches, 0, int.MaxValue, nameof(GesBatchOptions.MaxSearches)) : 0,
            Within(options.MaxFailures, 1, int.MaxValue, nameof(GesBatchOptions.MaxFailures)));
    }

    private static int Within(int value, int least, int most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentException($"{nameof(GesBatchOptions)}.{name} must be at least {least}{(most < int.MaxValue ? $" and at most {most}, as documented" : "")}.", "options");
}
