namespace GesSpecGen.Core.Findings;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Nearest
{
    // Nobody misspells longer words; comparing them would cost the square of their length.
    private const int LongestWord = 64;

    /// <summary>The end of a sentence: <c>; did you mean 'String'?</c>, or the choice, or nothing where there is none.</summary>
    public static string Hint(string word, IEnumerable<string> candidates)
    {
        List<string> known = [.. candidates.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)];
        string? nearest = Of(word, known);
        if (nearest is not null)
            return $"; did you mean '{nearest}'?";
        return known.Count is > 0 and <= 12 ? $"; known are {string.Join(", ", known)}" : "";
    }

    public static string? Of(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        string? best = null;
        int bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Math.Abs(candidate.Length - word.Length) >= bestDistance ? int.MaxValue : Distance(word, candidate);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    // Levenshtein distance that ignores case and counts two exchanged neighbours as one mistake.
    private static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
