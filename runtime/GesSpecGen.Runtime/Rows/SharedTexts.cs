using System.Text;

namespace GesSpecGen.Rows;

/// <summary>Strings that many rows share. Threads may add the same text twice, or lose one: it is made again.</summary>
internal sealed class SharedTexts
{
    private const int Most = 64;

    private Entry[] _entries = [];

    internal string Of(ReadOnlySpan<byte> utf8)
    {
        Entry[] entries = _entries;
        foreach (Entry entry in entries)
            if (utf8.SequenceEqual(entry.Utf8))
                return entry.Text;
        string text = Encoding.UTF8.GetString(utf8);
        if (entries.Length < Most)
            _entries = [.. entries, new Entry(utf8.ToArray(), text)];
        return text;
    }

    private readonly record struct Entry(byte[] Utf8, string Text);
}
