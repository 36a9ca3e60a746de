using System.Buffers;
using System.Text.Json;

namespace GesSpecGen.Streams;

/// <summary>Takes the items of one array out of a stream of JSON, piece by piece, and keeps what stands around the array.</summary>
/// <param name="stream">The JSON.</param>
/// <param name="path">Names that lead to the array, divided by dots.</param>
/// <param name="most">Most bytes of one item, and of all that stands around the items.</param>
internal sealed class ItemSource(Stream stream, string path, int most) : IDisposable
{
    private readonly EnvelopePath _path = new(path);
    private readonly ArrayBufferWriter<byte> _envelope = new(1024);
    private readonly Window _window = new(most);
    private Part _part;
    private JsonReaderState _state;
    private int _depth;

    private enum Part
    {
        Before,
        Items,
        After,
    }

    /// <summary>The JSON without the items; whole once there are no more items.</summary>
    internal ReadOnlySpan<byte> Envelope => _envelope.WrittenSpan;

    public void Dispose() => _window.Dispose();

    /// <summary>The next items as a JSON array of their own, or null when all have been given.</summary>
    /// <exception cref="JsonException">The JSON is malformed, or ends too early.</exception>
    /// <exception cref="StreamTooLargeException">An item, or what stands around the items, is larger than allowed.</exception>
    internal async ValueTask<byte[]?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Take() is { } items)
                return items;
            if (_window.IsLast)
                return null;
            await _window.FillAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    private byte[]? Take()
    {
        if (_part == Part.Before)
            TakeBefore();
        byte[]? items = _part == Part.Items ? TakeItems() : null;
        if (items is null && _part == Part.After)
            TakeAfter();
        return items;
    }

    private void TakeBefore()
    {
        Utf8JsonReader json = Reader();
        while (_part == Part.Before && json.Read())
        {
            if (!_path.Reaches(ref json))
                continue;
            _depth = json.CurrentDepth;
            _part = Part.Items;
        }

        Keep(_window.Bytes[..(int)json.BytesConsumed]);
        Advance(in json);
    }

    private void TakeAfter()
    {
        Utf8JsonReader json = Reader();
        while (json.Read())
        {
            // The rest is read to see that it is whole.
        }

        Keep(_window.Bytes[..(int)json.BytesConsumed]);
        Advance(in json);
    }

    private byte[]? TakeItems()
    {
        Utf8JsonReader json = Reader(), whole = json;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.EndArray && json.CurrentDepth == _depth)
            {
                _part = Part.After;
                break;
            }

            if (!json.TrySkip())
                break;
            whole = json;
        }

        byte[]? items = Items(_window.Bytes[..(int)whole.BytesConsumed]);
        if (_part == Part.After)
        {
            Keep("]"u8);
            whole = json;
        }

        Advance(in whole);
        return items;
    }

    private static byte[]? Items(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(", \t\r\n"u8);
        if (text.IsEmpty)
            return null;
        byte[] items = new byte[text.Length + 2];
        items[0] = (byte)'[';
        text.CopyTo(items.AsSpan(1));
        items[^1] = (byte)']';
        return items;
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
