using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core;

/// <summary>Turns what a row says into sentences for a documentation comment.</summary>
internal static class Documentation
{
    public static string Of(RowSpec row)
    {
        List<string> sentences = [Words.Sentence(row.Description)];
        if (row.Format == RowFormat.UtcTime)
            sentences.Add("UTC.");
        if (row.Default is { } value)
            sentences.Add($"Default: {value.Text}.");
        if (row.Range is { } range)
            sentences.Add(OfRange(range));
        if (OfLength(row) is { } length)
            sentences.Add(length);
        if (row.Pattern is { } pattern)
            sentences.Add($"Pattern: {pattern.Text} .");
        if (row.AbsentAs is { } absent)
            sentences.Add($"Null where the service answers {Words.Of(absent)}.");
        if (row.Since is { } since)
            sentences.Add($"Since version {since.Text}.");
        if (row.IsSensitive)
            sentences.Add("A secret: never shown or logged.");
        return string.Join(" ", sentences.Where(static sentence => sentence.Length > 0));
    }

    private static string OfRange(RangeSpec range) => (range.From, range.To) switch
    {
        ({ } from, { } to) => $"From {from.Text} to {to.Text}.",
        ({ } from, null) => $"At least {from.Text}.",
        (null, { } to) => $"At most {to.Text}.",
        _ => "",
    };

    private static string? OfLength(RowSpec row)
    {
        string what = row.Type.Kind == TypeKind.Array ? "items" : "characters";
        return (row.MinLength, row.MaxLength) switch
        {
            ({ } least, { } most) when least == most => $"{Count(least, what)}.",
            ({ } least, { } most) => $"{Words.Of(least)} to {Words.Of(most)} {what}.",
            ({ } least, null) => $"At least {Count(least, what)}.",
            (null, { } most) => $"At most {Count(most, what)}.",
            _ => null,
        };
    }

    private static string Count(long number, string what) => Words.Of(number) + " " + (number == 1 ? what.TrimEnd('s') : what);
}
