using System.Runtime.CompilerServices;
using GesSpecGen.Generated;
using GesSpecGen.Http;

namespace GesSpecGen.Pages;

/// <summary>Pages that the service is asked for, one after the other.</summary>
internal sealed class ServicePages<TItem, TPage, TRequest>(GesOperation operation, TRequest request, Func<TRequest, CancellationToken, Task<TPage>> read, CancellationToken caller)
    : GesPageable<TItem, TPage>
    where TPage : GesResponse, IGesPage<TItem>
    where TRequest : class, IGesPageRequest<TRequest>
{
    public override IAsyncEnumerable<TPage> AsPages() => PagesAsync(caller);

    public override IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default) => ItemsAsync(caller).GetAsyncEnumerator(cancellationToken);

    private async IAsyncEnumerable<TPage> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool isFirst = true;
        await foreach ((TPage page, IReadOnlyList<TItem> news) in ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (isFirst || news.Count > 0)
                yield return page;
            isFirst = false;
        }
    }

    private async IAsyncEnumerable<TItem> ItemsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((_, IReadOnlyList<TItem> news) in ReadAsync(cancellationToken).ConfigureAwait(false))
            foreach (TItem item in news)
                yield return item;
    }

    private async IAsyncEnumerable<(TPage Page, IReadOnlyList<TItem> News)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        SeenItems<TItem> seen = new();
        PageCursor cursor = new(request.Offset, request.Limit);
        TRequest next = request;
        while (true)
        {
            TPage page = await read(next, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<TItem> news = seen.NewsOf(page);
            Total = page.Total;
            PageStep step = cursor.Step(page.Items?.Count ?? 0, news.Count, page.Total);
            if (step == PageStep.Stuck)
                throw new GesMalformedResponseException(Messages.Malformed(operation, page.Http, "it repeats items that came before, and the rest of the list cannot be had."), operation, page.Http);
            yield return (page, news);
            if (step == PageStep.End)
                yield break;
            next = request.At(cursor.Offset);
        }
    }
}
