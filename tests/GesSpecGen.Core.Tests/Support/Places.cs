using System.Text.RegularExpressions;
using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Tests.Support;

internal static partial class Places
{
    /// <summary>A place lies inside the text, and its lines and columns say the same as its offsets.</summary>
    public static void AssertInside(string text, Finding finding)
    {
        Place place = finding.Place;
        Assert.True(0 <= place.Start && place.Start <= place.End && place.End <= text.Length, $"{finding} at {place} of {text.Length}");
        Assert.True((place.Line, place.Column) == LineAndColumn(text, place.Start), $"{finding} at {place}, which is {LineAndColumn(text, place.Start)}");
        Assert.True((place.EndLine, place.EndColumn) == LineAndColumn(text, place.End), $"{finding} at {place}, which ends at {LineAndColumn(text, place.End)}");
    }

    private static (int Line, int Column) LineAndColumn(string text, int index)
    {
        int line = 0, start = 0;
        foreach (Match end in LineEnd().Matches(text))
        {
            if (end.Index + end.Length > index)
                break;
            (line, start) = (line + 1, end.Index + end.Length);
        }

        return (line, index - start);
    }

    [GeneratedRegex("\r\n|[\r\n\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();
}
