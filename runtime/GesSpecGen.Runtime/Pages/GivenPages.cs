using System.Runtime.CompilerServices;
using GesSpecGen.Generated;

namespace GesSpecGen.Pages;

/// <summary>Pages that a test has made.</summary>
internal sealed class GivenPages<TItem, TPage>(IEnumerable<TPage> pages) : GesPageable<TItem, TPage>
    where TPage : GesResponse, IGesPage<TItem>
{
    public override IAsyncEnumerable<TPage> AsPages() => GiveAsync(CancellationToken.None);

    private async IAsyncEnumerable<TPage> GiveAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (TPage page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            Total = page.Total;
            yield return page;
        }
    }
}
