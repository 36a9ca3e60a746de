using System.Text.Json;

namespace GesSpecGen.Streams;

internal static class ListStart
{
    /// <summary>The items of a list that stand before the one with a position in it, as a list of their own; null if there are none.</summary>
    internal static byte[]? Before(ReadOnlySpan<byte> list, long position)
    {
        Utf8JsonReader json = new(list);
        json.Read();
        int end = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray && json.TrySkip() && json.BytesConsumed <= position)
            end = (int)json.BytesConsumed;
        return end == 0 ? null : [.. list[..end], (byte)']'];
    }
}
