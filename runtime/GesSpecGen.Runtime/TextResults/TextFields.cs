using System.Text;

namespace GesSpecGen.TextResults;

/// <summary>
/// Cuts a line at its commas. Values in quotes are taken as CSV has them, but for one that is a list in brackets: the service writes quotes inside of it without doubling them,
/// so it ends with its last bracket.
/// </summary>
internal static class TextFields
{
    internal static IReadOnlyList<string> Of(string line)
    {
        List<string> fields = [];
        int at = 0;
        while (true)
        {
            fields.Add(Next(line, ref at));
            if (at >= line.Length)
                return fields;
            at++;
        }
    }

    // Leaves `at` on the comma behind the value, or at the end.
    private static string Next(string line, ref int at)
    {
        ReadOnlySpan<char> rest = line.AsSpan(at);
        if (rest.StartsWith("\"[") && EndOfList(rest) is > 0 and var end)
        {
            at += end + 1;
            return rest[1..end].ToString();
        }

        return rest.StartsWith("\"") ? Quoted(line, ref at) : Plain(line, ref at);
    }

    private static string Plain(string line, ref int at)
    {
        int comma = line.IndexOf(',', at), end = comma < 0 ? line.Length : comma;
        string value = line[at..end];
        at = end;
        return value;
    }

    private static string Quoted(string line, ref int at)
    {
        StringBuilder value = new();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
                value.Append(line[at]);
            else if (at + 1 < line.Length && line[at + 1] == '"')
                value.Append(line[at++]);
            else
                break;
        }

        at = Math.Min(at + 1, line.Length);
        return value.Append(Plain(line, ref at)).ToString();
    }

    // The place of the quote behind the bracket that closes the list; 0 where it is not closed.
    private static int EndOfList(ReadOnlySpan<char> text)
    {
        int depth = 0;
        for (int i = 1; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
                return i + 1 < text.Length && text[i + 1] == '"' && (i + 2 == text.Length || text[i + 2] == ',') ? i + 1 : 0;
        }

        return 0;
    }
}
