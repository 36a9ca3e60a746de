using System.Text.RegularExpressions;

namespace GesSpecGen.Analyzers.Lists;

/// <summary>Tells whether a Cypher statement gives as many rows as the graph has: it matches without a condition, and gives what it matched, uncounted and without a limit.</summary>
internal static class StatementLimit
{
    private static readonly Regex Text = new(@"'(\\.|[^'\\])*'|""(\\.|[^""\\])*""|`[^`]*`|/\*.*?\*/|//[^\r\n]*", RegexOptions.Singleline);

    private static readonly Regex Reads = new(@"\bmatch\b.*\breturn\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Regex Bounds = new(@"\b(limit|where|call|unwind|with|union|set|delete|create|merge|remove|explain)\b|[{$]|\b(count|sum|avg|min|max|collect)\s*\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool IsMissing(string statement)
    {
        string code = Text.Replace(statement, "''");
        return Reads.IsMatch(code) && !Bounds.IsMatch(code);
    }
}
