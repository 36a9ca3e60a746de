namespace GesSpecGen.Batches;

/// <summary>Items that are sent together, and where the first of them stands among all.</summary>
internal sealed record Batch<T>(long Position, IReadOnlyList<T> Items)
{
    internal (Batch<T> First, Batch<T> Second) Halves()
    {
        int half = Items.Count / 2;
        return (new(Position, [.. Items.Take(half)]), new(Position + half, [.. Items.Skip(half)]));
    }
}
