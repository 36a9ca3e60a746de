using System.Text.RegularExpressions;

namespace GesSpecGen.Emulator.Checks;

/// <summary>Compares a text with a documented pattern, which describes the whole of it.</summary>
internal static class PatternCheck
{
    // A pattern that needs longer has gone astray in its own repetitions.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, Longest);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
