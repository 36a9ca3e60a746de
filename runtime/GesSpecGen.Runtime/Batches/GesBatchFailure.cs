namespace GesSpecGen;

/// <summary>Items that failed together.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
/// <param name="Position">Where the first of them stood among all items, from zero; the others stood right behind it.</param>
/// <param name="Items">The items.</param>
/// <param name="Error">
/// Why: a <see cref="GesException"/>, or an <see cref="ArgumentException"/> where an item has a value outside of its documented range. After anything but a
/// <see cref="GesApiException"/> or an <see cref="ArgumentException"/> the service may have taken them all the same.
/// </param>
public sealed record GesBatchFailure<T>(long Position, IReadOnlyList<T> Items, Exception Error);
