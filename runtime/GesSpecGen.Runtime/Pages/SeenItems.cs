using GesSpecGen.Generated;

namespace GesSpecGen.Pages;

/// <summary>Knows which items have come before: by their keys, or a page as a whole where items have none.</summary>
internal sealed class SeenItems<TItem>
{
    private readonly HashSet<object> _keys = [];
    private IReadOnlyList<TItem> _last = [];

    /// <summary>The items of a page that have not come before.</summary>
    internal IReadOnlyList<TItem> NewsOf(IGesPage<TItem> page)
    {
        IReadOnlyList<TItem> items = page.Items ?? [], before = _last;
        _last = items;
        List<TItem> news = new(items.Count);
        bool hasKeys = false;
        foreach (TItem item in items)
        {
            object? key = page.KeyOf(item);
            bool hasKey = key is not (null or "");
            hasKeys |= hasKey;
            if (!hasKey || _keys.Add(key!))
                news.Add(item);
        }

        return hasKeys || items.Count != before.Count || !items.Zip(before).All(static pair => IsSame(pair.First, pair.Second)) ? news : [];
    }

    private static bool IsSame(TItem left, TItem right) => left is GesObject one && right is GesObject other
        ? GesJson.Write(one).AsSpan().SequenceEqual(GesJson.Write(other))
        : EqualityComparer<TItem>.Default.Equals(left, right);
}
