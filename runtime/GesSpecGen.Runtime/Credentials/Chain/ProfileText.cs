namespace GesSpecGen.Credentials;

/// <summary>The profile file: sections in brackets, a name and a value a line, comments behind # and ;.</summary>
internal static class ProfileText
{
    /// <summary>The values of a section, or null if there is no such section. A name that comes again goes before.</summary>
    internal static Dictionary<string, string>? Section(string text, string section)
    {
        Dictionary<string, string>? found = null;
        bool inside = false;
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            ReadOnlySpan<char> content = line.Trim();
            if (content.IsEmpty || content[0] is '#' or ';')
                continue;
            if (content[0] == '[')
            {
                inside = content[^1] == ']' && content[1..^1].Trim().SequenceEqual(section);
                if (inside)
                    found ??= new(StringComparer.Ordinal);
            }
            else if (inside && content.IndexOf('=') is > 0 and int divider)
            {
                found![content[..divider].TrimEnd().ToString()] = Value(content[(divider + 1)..]);
            }
        }

        return found;
    }

    private static string Value(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0])
            return text[1..^1].ToString();
        int comment = Math.Max(text.IndexOf(" #"), text.IndexOf(" ;"));
        return (comment < 0 ? text : text[..comment].TrimEnd()).ToString();
    }
}
