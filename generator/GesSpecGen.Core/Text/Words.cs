using System.Globalization;

namespace GesSpecGen.Core;

/// <summary>Texts that are the same under every culture.</summary>
internal static class Words
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

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
