using System.Text.Json;

namespace GesSpecGen.Streams;

/// <summary>A stream is no valid JSON.</summary>
/// <param name="position">Offset of the place from the beginning of the stream, in bytes.</param>
/// <param name="inner">What the reader of JSON says.</param>
internal sealed class BrokenStreamException(long position, JsonException inner) : JsonException(inner.Message, inner)
{
    internal long Position => position;
}
