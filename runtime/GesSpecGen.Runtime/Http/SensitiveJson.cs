using System.Text;

namespace GesSpecGen.Http;

/// <summary>Takes the values of members out of JSON text that may be cut, or wrong.</summary>
internal static class SensitiveJson
{
    internal static string Without(string text, IReadOnlyList<string> names)
    {
        foreach (string name in names)
            text = Without(text, $"\"{name}\"");
        return text;
    }

    private static string Without(string text, string name)
    {
        StringBuilder? kept = null;
        int copied = 0;
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at, StringComparison.Ordinal))
        {
            int value = SkipBlanks(text, at + name.Length);
            at += name.Length;
            if (value >= text.Length || text[value] != ':')
                continue;
            value = SkipBlanks(text, value + 1);
            int end = End(text, value);
            (kept ??= new()).Append(text, copied, value - copied).Append('"').Append(Redaction.Mark).Append('"');
            copied = at = end;
        }

        return kept?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The end of a value; that of the text where the value has none.</summary>
    private static int End(string text, int at)
    {
        int depth = 0;
        for (; at < text.Length; at++)
        {
            if (text[at] == '"')
                at = LastOfString(text, at);
            else if (text[at] is '{' or '[')
                depth++;
            else if (text[at] is '}' or ']' && --depth < 0)
                return at;
            else if (depth == 0 && (text[at] == ',' || char.IsWhiteSpace(text[at])))
                return at;
            if (depth == 0 && at < text.Length && text[at] is '"' or '}' or ']')
                return at + 1;
        }

        return text.Length;
    }

    private static int LastOfString(string text, int at)
    {
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\')
                at++;
        }

        return at;
    }
}
