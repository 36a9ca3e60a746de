using System.Text.Json;

namespace GesSpecGen.Http;

internal static class BytePosition
{
    /// <summary>Offset of the JSON behind a byte order mark.</summary>
    internal static int Start(ReadOnlySpan<byte> body) => body.StartsWith("\uFEFF"u8) ? 3 : 0;

    /// <summary>Offset in the body of the place that an error of the JSON reader gives by line.</summary>
    internal static long Of(ReadOnlySpan<byte> body, JsonException error)
    {
        int start = Start(body);
        for (long line = error.LineNumber ?? 0; line > 0; line--)
            start += body[start..].IndexOf((byte)'\n') + 1;
        return start + (error.BytePositionInLine ?? 0);
    }
}
