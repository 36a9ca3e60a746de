using System.Globalization;

namespace GesSpecGen.Core;

/// <summary>Texts that are the same under every culture.</summary>
internal static class Words
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text of a file as a message shows it: cut where it is endless, without line breaks and other characters that are not to be seen.</summary>
    public static string OnOneLine(string text)
    {
        const int Most = 400;
        string shown = text.Length > Most ? text.Substring(0, Most) + "…" : text;
        return string.Concat(shown.Select(static c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c));
    }

    /// <summary>Makes a sentence of a description: first letter large, a full stop at the end.</summary>
    public static string Sentence(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
            return text;
        string start = char.ToUpperInvariant(text[0]) + text.Substring(1);
        return ".!?".IndexOf(start[start.Length - 1]) < 0 ? start + "." : start;
    }
}
