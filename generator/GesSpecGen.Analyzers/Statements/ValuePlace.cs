using System.Text.RegularExpressions;

namespace GesSpecGen.Analyzers.Statements;

/// <summary>
/// Tells by the text before it whether a value stands in a place of a Cypher statement. Where a name stands (of a label, a property or a variable), or a whole clause, no parameter can take its place.
/// </summary>
internal static class ValuePlace
{
    private static readonly Regex AfterOperator = new(@"([=<>+*/%]|\b(in|contains|starts\s+with|ends\s+with|then|else))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex AfterPaging = new(@"\b(limit|skip)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Function = new(@"\b(?!(match|create|merge|where|and|or|not|xor|return|with|unwind|in)\b)[a-z_][a-z_0-9.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <param name="before">The statement up to the value.</param>
    /// <param name="isWhole">The value is a whole number, which does no harm as a count of rows.</param>
    public static bool Is(string before, bool isWhole) =>
        OpenQuote(before) is not null || AfterOperator.IsMatch(before) || (!isWhole && AfterPaging.IsMatch(before)) || IsItem(before);

    /// <summary>The quote of a text that is still open at the end; null outside of texts.</summary>
    public static char? OpenQuote(string before)
    {
        char? open = null;
        for (int i = 0; i < before.Length; i++)
        {
            if (open is not null && before[i] == '\\')
                i++;
            else if (open is null && before[i] is '\'' or '"' or '`')
                open = open is null ? before[i] : open;
            else if (before[i] == open)
                open = null;
        }

        return open == '`' ? null : open;
    }

    // An item of a list or of a map, or an argument of a function.
    private static bool IsItem(string before)
    {
        string text = before.TrimEnd();
        if (text.Length == 0 || text[text.Length - 1] is not (':' or ',' or '[' or '('))
            return false;
        int opening = LastOpening(text);
        if (opening < 0)
            return false;
        string outside = text.Substring(0, opening).TrimEnd();
        return text[opening] switch
        {
            '{' => text[text.Length - 1] == ':',
            '[' => text[text.Length - 1] != ':' && !outside.EndsWith("-", StringComparison.Ordinal),
            _ => text[text.Length - 1] != ':' && Function.IsMatch(outside),
        };
    }

    private static int LastOpening(string text)
    {
        int depth = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is ')' or ']' or '}')
                depth++;
            else if (text[i] is '(' or '[' or '{' && --depth < 0)
                return i;
        }

        return -1;
    }
}
