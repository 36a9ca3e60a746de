using GesSpecGen.Generated;
using GesSpecGen.Pages;

namespace GesSpecGen;

/// <summary>
/// A list that the service gives page by page. Going through it gives the items, <see cref="AsPages"/> the answers of the service. A page is asked for when
/// it is needed and not before; whoever goes through the list twice asks twice.
/// </summary>
/// <typeparam name="TItem">Type of the items.</typeparam>
/// <typeparam name="TPage">The answer that holds a page.</typeparam>
/// <remarks>
/// <para>
/// The first page is that of the request: its offset (the beginning unless set), and its limit (the service's choice unless set), which holds for all pages.
/// The next page begins behind the items that came, however many were asked for. The list ends with an empty page, or where the total of the service is
/// reached. Without a total it ends with a page that is shorter than the one before it: a short first page may be as much as the service gives at once.
/// </para>
/// <para>
/// The list may change while it is read. An item that moved to a later page is given once. An item that moved to an earlier page, because others
/// before it were removed, is missed: the service does not tell. If a service answers two times in a row with nothing but what came before, the list ends;
/// with a <see cref="GesMalformedResponseException"/> where more must be there.
/// </para>
/// </remarks>
public abstract class GesPageable<TItem, TPage> : IAsyncEnumerable<TItem>
    where TPage : GesResponse, IGesPage<TItem>
{
    /// <summary>How many items the whole list has, as the newest page says; null before the first page, and where the service does not say it.</summary>
    public long? Total { get; protected set; }

    /// <summary>Makes a list of given pages, for tests of code that uses a client.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>A list of just these pages.</returns>
    public static GesPageable<TItem, TPage> FromPages(params TPage[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new GivenPages<TItem, TPage>(pages);
    }

    /// <summary>The pages as the service sends them, with status, headers and request id: the first one, and those with an item that did not come before.</summary>
    /// <returns>The pages. Cancel with <c>WithCancellation</c>, or with the token that the list was made with.</returns>
    /// <exception cref="GesException">A page could not be read.</exception>
    public abstract IAsyncEnumerable<TPage> AsPages();

    /// <summary>Goes through the items, each of them once.</summary>
    /// <param name="cancellationToken">Cancels the reading, beside the token that the list was made with.</param>
    /// <returns>The items.</returns>
    /// <exception cref="GesException">A page could not be read.</exception>
    public virtual async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (TPage page in AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
            foreach (TItem item in page.Items ?? [])
                yield return item;
    }
}
