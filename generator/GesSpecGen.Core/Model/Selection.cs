namespace GesSpecGen.Core.Model;

/// <summary>
/// Which operations of the packaged spec to emit: <c>management/job</c>, <c>management/graph/List*</c>, <c>!management/graph/Delete*</c>, <c>all</c>, <c>none</c>. The last match wins.
/// What is legacy or deprecated has to be meant: by its name, by the end of it as in <c>management/*/*V1</c>, or by <c>*/*/*</c>.
/// </summary>
public sealed record Selection(EquatableArray<string> Patterns)
{
    public static Selection Default { get; } = Parse("management");

    /// <summary>All that there is, older versions too.</summary>
    public static Selection Everything { get; } = Parse("*/*/*");

    /// <summary>Chooses nothing, whatever there is.</summary>
    public bool IsEmpty => Patterns.All(static pattern => pattern is "none" || pattern[0] == '!');

    /// <summary>Takes a list apart; semicolons, commas and line breaks separate.</summary>
    public static Selection Parse(string text) =>
        new(text.Split([';', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Trim()).Where(static part => part.Length > 0).ToEquatableArray());

    /// <summary>Whether an operation, given as <c>plane/group/Operation</c>, is chosen.</summary>
    public bool Includes(string plane, string group, string operation, bool isCurrent)
    {
        string name = $"{plane}/{group}/{operation}";
        bool included = false;
        foreach (string pattern in Patterns)
            if (Matches(pattern.TrimStart('!'), name) && (isCurrent || pattern[0] == '!' || MeansOlderOnes(pattern)))
                included = pattern[0] != '!';
        return included;
    }

    // "List*" was written for what is current, and shall not bring its older versions along.
    private static bool MeansOlderOnes(string pattern) => pattern.Split('/') is { Length: 3 } parts && (parts[2] == "*" || !parts[2].EndsWith("*", StringComparison.Ordinal));

    /// <summary>Whether a pattern covers an operation: <c>*</c> stands for any letters, a shorter pattern covers all that lies below.</summary>
    public static bool Matches(string pattern, string name)
    {
        if (pattern is "all")
            return true;
        string[] wanted = pattern.Split('/'), parts = name.Split('/');
        if (wanted.Length > parts.Length)
            return false;
        for (int i = 0; i < wanted.Length; i++)
            if (!MatchesPart(wanted[i], parts[i]))
                return false;
        return true;
    }

    private static bool MatchesPart(string pattern, string part)
    {
        string[] pieces = pattern.Split('*');
        if (pieces.Length == 1)
            return string.Equals(pattern, part, StringComparison.OrdinalIgnoreCase);
        if (!part.StartsWith(pieces[0], StringComparison.OrdinalIgnoreCase))
            return false;
        int at = pieces[0].Length;
        for (int i = 1; i < pieces.Length - 1; i++)
        {
            int found = part.IndexOf(pieces[i], at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            at = found + pieces[i].Length;
        }

        string last = pieces[pieces.Length - 1];
        return part.Length - at >= last.Length && part.EndsWith(last, StringComparison.OrdinalIgnoreCase);
    }
}
