namespace GesSpecGen;

/// <summary>How many items are sent at once, and what happens where the service refuses some.</summary>
public sealed class GesBatchOptions
{
    /// <summary>
    /// Number of items of a request. By default as many as the documentation allows, or 1,000 where it does not say; fewer where items are so large that requests are refused.
    /// </summary>
    public int? BatchSize { get; set; }

    /// <summary>Number of requests that are under way at the same time. Two by default.</summary>
    public int MaxParallel { get; set; } = 2;

    /// <summary>
    /// Whether a batch that the service refuses because of what it holds is sent again in halves, until the refused items are known. True by default. It happens only where sending
    /// twice does what sending once does, and costs up to <see cref="MaxSearches"/> further requests a batch.
    /// </summary>
    public bool FindRefusedItems { get; set; } = true;

    /// <summary>Most requests that are spent on finding the refused items of one batch. 100 by default; what is still together then is reported together.</summary>
    public int MaxSearches { get; set; } = 100;

    /// <summary>Number of failures after which no more items are taken. 100 by default: an import whose every batch fails shall not run to its end.</summary>
    public int MaxFailures { get; set; } = 100;
}
