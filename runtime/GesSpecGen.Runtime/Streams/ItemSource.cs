using System.Buffers;
using System.Text.Json;

namespace GesSpecGen.Streams;

/// <summary>Takes the items of an array out of a stream of JSON, piece by piece, and keeps what stands around the array.</summary>
/// <param name="body">The JSON.</param>
/// <param name="path">Names that lead to the array, divided by dots.</param>
/// <param name="most">Most bytes of one item, and of all that stands around the items.</param>
internal sealed class ItemSource(BodyReader body, string path, int most) : IDisposable
{
    private readonly EnvelopePath _path = new(path);
    private readonly ArrayBufferWriter<byte> _envelope = new(1024);
    private readonly ArrayBufferWriter<byte> _items = new(1024);
    private readonly Window _window = new(most);
    private bool _isInArray;
    private JsonReaderState _state;
    private int _depth;
    private long _count;

    /// <summary>The JSON without the items, as far as it has come; whole once there are no more items.</summary>
    internal ReadOnlySpan<byte> Envelope => _envelope.WrittenSpan;

    /// <summary>What has been read and not been taken.</summary>
    internal ReadOnlySpan<byte> Rest => _window.Bytes;

    /// <summary>The items that were taken last, as a JSON array of their own; until the next ones are asked for.</summary>
    internal ReadOnlySpan<byte> Items => _items.WrittenSpan;

    /// <summary>Where in the stream the items that were taken last begin.</summary>
    internal long ItemsStart { get; private set; }

    /// <summary>How many items of the same array had been taken before them.</summary>
    internal long ItemsBefore { get; private set; }

    /// <summary>How many arrays have begun.</summary>
    internal int Arrays { get; private set; }

    public void Dispose() => _window.Dispose();

    /// <summary>Takes the next items; false when all have been given.</summary>
    /// <exception cref="BrokenStreamException">The JSON is malformed, or ends too early.</exception>
    /// <exception cref="StreamTooLargeException">An item, or what stands around the items, is larger than allowed.</exception>
    internal async ValueTask<bool> NextAsync()
    {
        while (!Take())
        {
            if (_window.IsLast)
                return false;
            await _window.FillAsync(body).ConfigureAwait(false);
        }

        return true;
    }

    private bool Take()
    {
        _items.ResetWrittenCount();
        while (_isInArray || TakeAround())
        {
            if (TakeItems())
                return true;
            if (_isInArray)
                break;
        }

        return false;
    }

    private bool TakeAround()
    {
        Utf8JsonReader json = Reader();
        try
        {
            while (!_isInArray && json.Read())
                _isInArray = _path.Reaches(ref json);
        }
        catch (JsonException e)
        {
            throw new BrokenStreamException(_window.Position + json.BytesConsumed, e);
        }

        _depth = json.CurrentDepth;
        if (_isInArray)
            (Arrays, _count) = (Arrays + 1, 0);
        Keep(_window.Bytes[..(int)json.BytesConsumed]);
        Advance(in json);
        return _isInArray;
    }

    private bool TakeItems()
    {
        Utf8JsonReader json = Reader(), whole = json;
        int count = 0;
        try
        {
            while (json.Read())
            {
                _isInArray = json.TokenType != JsonTokenType.EndArray || json.CurrentDepth != _depth;
                if (!_isInArray || !json.TrySkip())
                    break;
                whole = json;
                count++;
            }
        }
        catch (JsonException e)
        {
            // Items that came whole are given first.
            if (whole.BytesConsumed == 0)
                throw new BrokenStreamException(_window.Position + json.BytesConsumed, e);
        }

        bool hasItems = Give(_window.Bytes[..(int)whole.BytesConsumed]);
        (ItemsBefore, _count) = (_count, _count + count);
        if (!_isInArray)
        {
            Keep("]"u8);
            whole = json;
        }

        Advance(in whole);
        return hasItems;
    }

    private bool Give(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> items = text.TrimStart(", \t\r\n"u8);
        if (items.IsEmpty)
            return false;
        ItemsStart = _window.Position + text.Length - items.Length;
        _items.Write("["u8);
        _items.Write(items);
        _items.Write("]"u8);
        return true;
    }

    private Utf8JsonReader Reader() => new(_window.Bytes, _window.IsLast, _state);

    private void Advance(in Utf8JsonReader json)
    {
        _window.Skip((int)json.BytesConsumed);
        _state = json.CurrentState;
    }

    private void Keep(ReadOnlySpan<byte> text)
    {
        if (_envelope.WrittenCount + text.Length > most)
            throw new StreamTooLargeException();
        _envelope.Write(text);
    }
}
