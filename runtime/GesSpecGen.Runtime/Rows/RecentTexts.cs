using System.Text;

namespace GesSpecGen.Rows;

/// <summary>Strings made lately: labels and other short texts that many rows have become one string. Threads may replace each other's entries, never mix them.</summary>
internal sealed class RecentTexts(byte[] utf8)
{
    private const int Places = 128;
    private const int Longest = 32;

    // Most lists are short, and nobody may ask for a text.
    private Entry?[]? _entries;

    /// <param name="start">Where the text begins.</param>
    /// <param name="length">Its length; it has no escapes, and is UTF-8.</param>
    internal string Of(int start, int length)
    {
        ReadOnlySpan<byte> text = utf8.AsSpan(start, length);
        if (length is 0 or > Longest)
            return Encoding.UTF8.GetString(text);
        ref Entry? entry = ref (_entries ??= new Entry?[Places])[((text[0] * 31) + (text[length - 1] * 7) + length) % Places];
        if (entry is { } known && text.SequenceEqual(utf8.AsSpan(known.Start, known.Length)))
            return known.Text;
        Entry made = new(start, length, Encoding.UTF8.GetString(text));
        entry = made;
        return made.Text;
    }

    private sealed record Entry(int Start, int Length, string Text);
}
