using System.Text;

namespace GesSpecGen.Core;

/// <summary>From documented spellings to C# ones: an acronym is a word, so <c>project_ID</c> and <c>projectId</c> are the same.</summary>
internal static class Casing
{
    /// <summary><c>begin_time</c>, <c>beginTime</c> and <c>begin-time</c> become <c>BeginTime</c>.</summary>
    public static string Pascal(string name)
    {
        StringBuilder result = new(name.Length);
        bool startsWord = true, lastWasUpper = false;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                lastWasUpper = false;
                continue;
            }

            bool nextIsLower = i + 1 < name.Length && char.IsLower(name[i + 1]);
            bool upper = char.IsUpper(c);
            startsWord |= upper && (!lastWasUpper || nextIsLower);
            result.Append(startsWord ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c));
            startsWord = char.IsDigit(c);
            lastWasUpper = upper;
        }

        return result.ToString();
    }

    /// <summary><c>graph_id</c> becomes <c>graphId</c>.</summary>
    public static string Camel(string name)
    {
        string pascal = Pascal(name);
        return pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }
}
