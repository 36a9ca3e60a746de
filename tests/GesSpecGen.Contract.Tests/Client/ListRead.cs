using GesSpecGen.Generated;

namespace GesSpecGen.Contract.Tests.Client;

/// <summary>A list that has been read twice: page by page, then item by item.</summary>
internal sealed record ListRead(IReadOnlyList<object?> Keys, IReadOnlyList<int> PageSizes, int Items, long? Total)
{
    public static async Task<ListRead> OfAsync<TItem, TPage>(GesPageable<TItem, TPage> list)
        where TPage : GesResponse, IGesPage<TItem>
    {
        List<TPage> pages = [];
        await foreach (TPage page in list.AsPages())
            pages.Add(page);
        int items = 0;
        await foreach (TItem _ in list)
            items++;
        return new ListRead([.. pages.SelectMany(static page => page.Items!.Select(page.KeyOf))], [.. pages.Select(static page => page.Items!.Count)], items, list.Total);
    }
}
