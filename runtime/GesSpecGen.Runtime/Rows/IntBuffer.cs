using System.Buffers;

namespace GesSpecGen.Rows;

/// <summary>A growing list of numbers in pooled memory; what remains of it is one array of the exact size.</summary>
internal struct IntBuffer(int capacity) : IDisposable
{
    private int[] _numbers = ArrayPool<int>.Shared.Rent(capacity);

    internal int Count { get; private set; }

    internal readonly Span<int> Numbers => _numbers.AsSpan(0, Count);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_numbers);
        _numbers = [];
        Count = 0;
    }

    internal void Add(int number)
    {
        if (Count == _numbers.Length)
            Grow(Count + 1);
        _numbers[Count++] = number;
    }

    /// <summary>Adds so many zeros.</summary>
    internal void AddZeros(int count)
    {
        if (Count + count > _numbers.Length)
            Grow(Count + count);
        _numbers.AsSpan(Count, count).Clear();
        Count += count;
    }

    /// <summary>Forgets what comes after so many numbers.</summary>
    internal void Cut(int count) => Count = count;

    private void Grow(int capacity)
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(capacity, (int)Math.Min(2L * Count, Array.MaxLength)));
        Numbers.CopyTo(larger);
        ArrayPool<int>.Shared.Return(_numbers);
        _numbers = larger;
    }
}
