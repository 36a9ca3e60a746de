namespace GesSpecGen.Analyzers;

/// <summary>Code as messages show it.</summary>
internal static class Words
{
    private const int Longest = 60;

    /// <summary>On one line, and not longer than anybody reads.</summary>
    public static string Short(string code)
    {
        string line = string.Join(" ", code.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line.Substring(0, Longest) + "…";
    }
}
