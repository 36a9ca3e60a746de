namespace GesSpecGen.Core.Reading;

/// <summary>
/// Packaged files without their examples and notes, which stand at the end: they were checked before they were packed, nothing is emitted of them,
/// and to read them takes longer than to read all the rest.
/// </summary>
public static class PackagedText
{
    private static readonly string[] Ends = ["examples", "notes"];

    /// <summary>The text up to its examples or notes; the whole text where something else follows them.</summary>
    public static string WithoutExamples(string text)
    {
        int end = -1;
        for (int line = 0; line < text.Length; line = text.IndexOf('\n', line) is var last and >= 0 ? last + 1 : text.Length)
        {
            // Only the keys of the file itself begin a line.
            if (text[line] is ' ' or '\r' or '\n' or '#')
                continue;
            bool isEnd = Ends.Any(key => string.CompareOrdinal(text, line, key, 0, key.Length) == 0 && line + key.Length < text.Length && text[line + key.Length] == ':');
            if (isEnd && end < 0)
                end = line;
            else if (!isEnd && end >= 0)
                return text;
        }

        return end < 0 ? text : text.Substring(0, end);
    }
}
