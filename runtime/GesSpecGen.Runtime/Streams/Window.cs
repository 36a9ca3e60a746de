using System.Buffers;

namespace GesSpecGen.Streams;

/// <summary>The piece of a stream that is looked at: grows until one item fits.</summary>
internal sealed class Window(int most) : IDisposable
{
    private const int FirstSize = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Math.Min(FirstSize, most));
    private int _start;
    private int _end;
    private bool _isBegun;

    /// <summary>Whether nothing comes after it.</summary>
    internal bool IsLast { get; private set; }

    /// <summary>Where in the stream it begins.</summary>
    internal long Position { get; private set; }

    internal ReadOnlySpan<byte> Bytes => !_isBegun ? [] : _buffer.AsSpan(_start, _end - _start);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _start = _end = 0;
    }

    internal void Skip(int count)
    {
        _start += count;
        Position += count;
    }

    /// <summary>Reads on: once, but of what is large enough so much more that looking at it again and again costs no more than a few times its length.</summary>
    internal async ValueTask FillAsync(BodyReader body)
    {
        int length = _end - _start;
        int enough = length < FirstSize ? length : (int)Math.Min(length + (length / 4L), most);
        do
        {
            MakeRoom();
            int read = await body.ReadAsync(_buffer.AsMemory(_end)).ConfigureAwait(false);
            _end += read;
            IsLast = read == 0;
        }
        while (!IsLast && _end - _start < enough);
        SkipMark();
    }

    // A byte order mark is no JSON.
    private void SkipMark()
    {
        if (_isBegun || (_end < 3 && !IsLast))
            return;
        _isBegun = true;
        if (Bytes.StartsWith("\uFEFF"u8))
            Skip(3);
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
            return;
        if (_start == 0 && _buffer.Length >= most)
            throw new StreamTooLargeException();
        byte[] next = _start > _buffer.Length / 2 ? _buffer : ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(most, _buffer.Length), 2L * _buffer.Length));
        _buffer.AsSpan(_start, _end - _start).CopyTo(next);
        _end -= _start;
        _start = 0;
        if (next == _buffer)
            return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = next;
    }
}
