namespace GesSpecGen.Pages;

/// <summary>Decides after each page whether and where the list goes on. It trusts no count of the service further than the items that came.</summary>
internal sealed class PageCursor(long start, long? limit)
{
    private long _read;
    private long _before;
    private long _allNews;
    private int _repeats;

    /// <summary>Where the next page begins.</summary>
    internal long Offset => start + _read;

    internal PageStep Step(int count, int news, long? total)
    {
        long before = _before;
        _before = count;
        _read += count;
        _allNews += news;
        _repeats = news > 0 ? 0 : _repeats + 1;
        if (count == 0)
            return PageStep.End;
        // A total that is smaller than what has come is none: some services count the page.
        bool isEnd = total >= Offset ? total == Offset : count < before;
        // While items are added in front of it, one page can be an honest repetition of the last; two are not.
        if (!isEnd && _repeats < 2)
            return PageStep.More;
        bool isIncomplete = news == 0 && (total is { } all ? all > start + _allNews : count == limit);
        return isIncomplete ? PageStep.Stuck : PageStep.End;
    }
}

internal enum PageStep
{
    More,
    End,

    /// <summary>The service has more, but gives the same again.</summary>
    Stuck,
}
