using System.Globalization;

namespace GesSpecGen.Fuzz.Structure;

/// <summary>Values of another shape: wrapped, deep, many, and what YAML has that the format has not.</summary>
internal static class Shapes
{
    private const int MostLevels = 2_000;

    /// <param name="edit">What to do.</param>
    /// <param name="value">The value that changes.</param>
    /// <param name="target">Another value of the file.</param>
    public static void Apply(Edit edit, Branch value, Branch target)
    {
        switch (edit.Kind)
        {
            case EditKind.Anchor:
                value.Mark = "&a";
                target.Become(new Branch { Kind = BranchKind.Raw, Text = "*a" });
                break;
            case EditKind.Merge:
                value.Entries.Insert(0, ("<<", new Branch { Kind = BranchKind.Raw, Text = edit.Count % 2 == 0 ? "*a" : "{ type: String }" }));
                value.Kind = BranchKind.Map;
                break;
            case EditKind.Tag:
                value.Mark = edit.Count % 2 == 0 ? "!!str" : "!" + edit.Piece;
                break;
            case EditKind.Laughs:
                value.Become(Laughs(edit.Count));
                break;
            default:
                value.Become(Wrapped(edit, value));
                break;
        }
    }

    private static Branch Wrapped(Edit edit, Branch value) => edit.Kind switch
    {
        EditKind.InList => List([value]),
        EditKind.InMap => Branch.Of(edit.Piece, value),
        EditKind.Deep => Deep(edit, value),
        EditKind.Many => Many(edit, value),
        _ => value.Kind == BranchKind.Map ? List(value.Entries.Select(static entry => entry.Value)) : value.Kind == BranchKind.List && value.Entries.Count > 0 ? value.Entries[0].Value : List([]),
    };

    // Mostly within what the reader lets pass, sometimes far beyond.
    private static Branch Deep(Edit edit, Branch value)
    {
        uint levels = edit.To % 8 == 0 ? edit.At % MostLevels : edit.At % 70;
        string raw = string.Concat(Enumerable.Repeat(edit.Count % 2 == 0 ? "[" : "{ type: ", (int)levels));
        string end = string.Concat(Enumerable.Repeat(edit.Count % 2 == 0 ? "]" : "}", (int)levels));
        return new Branch { Kind = BranchKind.Raw, Text = raw + (value.Kind == BranchKind.Raw ? value.Text : "a") + end };
    }

    private static Branch Many(Edit edit, Branch value)
    {
        int count = value.Entries.Count > 0 ? edit.Count : edit.Count * 20;
        return new Branch { Kind = edit.To % 2 == 0 ? BranchKind.Map : BranchKind.List, Entries = [.. Enumerable.Range(0, count).Select(i => (edit.Piece + i.ToString(CultureInfo.InvariantCulture), value.Copy()))] };
    }

    private static Branch Laughs(int levels) => new()
    {
        Kind = BranchKind.Map,
        Entries = [.. Enumerable.Range(0, levels).Select(static level => ("a" + level.ToString(CultureInfo.InvariantCulture), new Branch
        {
            Kind = BranchKind.Raw,
            Mark = "&a" + level.ToString(CultureInfo.InvariantCulture),
            Text = level == 0 ? "lol" : "[" + string.Join(", ", Enumerable.Repeat("*a" + (level - 1).ToString(CultureInfo.InvariantCulture), 9)) + "]",
        }))],
    };

    private static Branch List(IEnumerable<Branch> items) => new() { Kind = BranchKind.List, Entries = [.. items.Select(static item => ("", item.Copy()))] };
}
