using System.ComponentModel;

namespace GesSpecGen.Generated;

/// <summary>An answer that holds one page of a list.</summary>
/// <typeparam name="TItem">Type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGesPage<TItem>
{
    /// <summary>The items of the page.</summary>
    IReadOnlyList<TItem>? Items { get; }

    /// <summary>How many items the whole list has; null where the service does not say it.</summary>
    long? Total => null;

    /// <summary>What tells an item from all others; null where nothing is documented.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The key.</returns>
    object? KeyOf(TItem item) => null;
}
