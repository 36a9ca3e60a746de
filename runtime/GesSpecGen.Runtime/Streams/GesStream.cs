using GesSpecGen.Streams;

namespace GesSpecGen;

/// <summary>
/// The items of one answer, given while it comes: memory does not grow with their number. Nothing is sent before someone goes through the stream; whoever goes
/// through it twice asks twice. Whoever leaves the loop early, or cancels, ends the download.
/// </summary>
/// <typeparam name="TItem">Type of the items.</typeparam>
/// <typeparam name="TAnswer">What stands around the items.</typeparam>
/// <remarks>
/// <para>
/// Until the first item is given, a call that fails is tried again like any other, and <see cref="GesClientOptions.Timeout"/> bounds it. Afterwards a failure is thrown where it comes, behind the items that came before it:
/// a connection that breaks as <see cref="GesTransportException"/>, JSON that is cut or not as documented as <see cref="GesMalformedResponseException"/>, an error code in the answer as <see cref="GesApiException"/>.
/// From then on the loop takes as long as it takes, but what it waits for has to come within <see cref="GesRetryOptions.TryTimeout"/>, or within <see cref="GesClientOptions.Timeout"/> where that is infinite.
/// </para>
/// <para>
/// <see cref="GesClientOptions.MaxResponseBytes"/> bounds each item, and what stands around them, not the whole. Traces, metrics and observers see a call that ends with the loop.
/// </para>
/// </remarks>
public abstract class GesStream<TItem, TAnswer> : IAsyncEnumerable<TItem>
    where TAnswer : GesResponse
{
    /// <summary>What stands around the items, with status, headers and request id; its list of items is empty. There once someone has gone through all items.</summary>
    /// <exception cref="InvalidOperationException">Nobody has gone to the end yet.</exception>
    public abstract TAnswer Answer { get; }

    /// <summary>Makes a stream of given items, for tests of code that uses a client.</summary>
    /// <param name="answer">What stands around the items.</param>
    /// <param name="items">The items.</param>
    /// <returns>A stream of just these items.</returns>
    public static GesStream<TItem, TAnswer> FromItems(TAnswer answer, params TItem[] items)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(items);
        return new GivenStream<TItem, TAnswer>(answer, [.. items]);
    }

    /// <summary>Sends the request and goes through the items as they come.</summary>
    /// <param name="cancellationToken">Ends the download, beside the token that the stream was made with.</param>
    /// <returns>The items.</returns>
    /// <exception cref="GesException">There was no answer, it tells of an error, it breaks off, or it is not as documented.</exception>
    public abstract IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default);

    private protected static InvalidOperationException NotYet() => new("The answer is known when all items have been gone through.");
}
