using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Tests.Support;

/// <summary>A text in which «…» marks the stretch that a finding should point at.</summary>
internal sealed record MarkedText(string Text, Place? Mark)
{
    private const char Open = '«', Close = '»';

    public static MarkedText Of(string marked)
    {
        int start = marked.IndexOf(Open), end = marked.IndexOf(Close) - 1;
        if (start < 0)
            return new MarkedText(marked, null);
        string text = marked.Remove(start, 1).Remove(end, 1);
        (int line, int column) = LineAndColumn(text, start);
        (int endLine, int endColumn) = LineAndColumn(text, end);
        return new MarkedText(text, new Place(line, column, endLine, endColumn, start, end));
    }

    private static (int Line, int Column) LineAndColumn(string text, int index)
    {
        string before = text[..index];
        return (before.Count(static c => c == '\n'), index - (before.LastIndexOf('\n') + 1));
    }
}
