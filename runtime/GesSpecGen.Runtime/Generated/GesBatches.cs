using System.ComponentModel;
using GesSpecGen.Batches;

namespace GesSpecGen.Generated;

/// <summary>Sends many items in batches, for emitted methods.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GesBatches
{
    /// <summary>Cuts items into batches and sends them.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="items">The items; read as fast as they can be sent.</param>
    /// <param name="most">The documented largest number of items of a request; null where none is documented.</param>
    /// <param name="isIdempotent">Whether sending items twice does what sending them once does.</param>
    /// <param name="send">Sends a batch.</param>
    /// <param name="options">How many at once; the defaults where it is null.</param>
    /// <param name="progress">Is told after every request.</param>
    /// <param name="cancellationToken">Ends the run; batches that are under way may or may not be accepted.</param>
    /// <returns>What became of the items.</returns>
    public static Task<GesBatchResult<T>> SendAsync<T>(IAsyncEnumerable<T> items, int? most, bool isIdempotent, Func<IReadOnlyList<T>, CancellationToken, Task> send, GesBatchOptions? options, IProgress<GesBatchProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(send);
        BatchPlan plan = BatchPlan.From(options, most, isIdempotent);
        return new BatchRun<T>(plan, new BatchLedger<T>(plan.Failures, progress), send).RunAsync(items, cancellationToken);
    }
}
