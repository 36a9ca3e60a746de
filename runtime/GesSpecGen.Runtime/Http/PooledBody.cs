using System.Buffers;

namespace GesSpecGen.Http;

/// <summary>A body in a buffer that goes back to the pool.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int SmallestBuffer = 4096;
    private const int LargestFirstBuffer = 1024 * 1024;

    private byte[] _buffer;
    private int _length;

    private PooledBody(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    internal ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads a body to its end, or gives null if it is larger than the limit. The announced length is believed only where it saves reading.</summary>
    internal static async ValueTask<PooledBody?> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        long announced = content.Headers.ContentLength ?? 0;
        if (announced > limit)
            return null;
        PooledBody body = new((int)Math.Clamp(announced + 1, SmallestBuffer, LargestFirstBuffer));
        try
        {
            if (await body.FillAsync(content, limit, cancellationToken).ConfigureAwait(false))
                return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }

        body.Dispose();
        return null;
    }

    /// <summary>Reads the beginning of a body, as far as it comes.</summary>
    internal static async ValueTask<PooledBody> ReadStartAsync(HttpContent content, int length, CancellationToken cancellationToken)
    {
        PooledBody body = new(SmallestBuffer);
        try
        {
            await body.FillAsync(content, length, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            // What came is worth more than the reason why no more came.
        }

        body._length = Math.Min(body._length, length);
        return body;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private async ValueTask<bool> FillAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            while (_length <= limit)
            {
                if (_length == _buffer.Length)
                    Grow();
                int read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                    return true;
                _length += read;
            }
        }

        return false;
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _buffer.Length, Array.MaxLength));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
