using System.Globalization;
using System.Text;

namespace GesSpecGen.Http;

/// <summary>Compares values with documented limits. What is wrong is said so that it follows the name of the value; null if nothing is.</summary>
internal static class Limit
{
    /// <summary>A character is a Unicode code point, as in JSON Schema: what UTF-16 needs two units for is one.</summary>
    internal static string? Characters(string? value, int least, int most) =>
        value is null || (value.Length <= most && value.Length / 2 >= least) ? null : Number(Count(value), least, most, "character");

    internal static string? Items(int? count, int least, int most) => count is { } known ? Number(known, least, most, "item") : null;

    internal static string? Range(long? value, long? from, long? to) =>
        value is not { } known || ((from is null || known >= from) && (to is null || known <= to))
            ? null
            : Outside(Text(known), from is { } least ? Text(least) : null, to is { } most ? Text(most) : null);

    internal static string? Range(double? value, double? from, double? to) =>
        value is not { } known || ((from is null || known >= from) && (to is null || known <= to) && !double.IsNaN(known))
            ? null
            : Outside(double.IsNaN(known) ? "no number" : Text(known), from is { } least ? Text(least) : null, to is { } most ? Text(most) : null);

    /// <summary>A number that travels as text; a text that is none is outside of every range.</summary>
    internal static string? RangeOfText(string? value, double? from, double? to) =>
        value is null ? null : Range(double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN, from, to);

    private static string? Number(int count, int least, int most, string what)
    {
        if (count >= least && count <= most)
            return null;
        string documented = least == most ? $"{Text(least)} {Verb(least)}" : most == int.MaxValue ? $"at least {Text(least)} {Verb(least)}" : least == 0 ? $"at most {Text(most)} {Verb(most)}" : $"{Text(least)} to {Text(most)} are";
        return $"has {Text(count)} {what}{(count == 1 ? "" : "s")}, but {documented} documented";
    }

    private static string Outside(string value, string? from, string? to)
    {
        string documented = (from, to) switch
        {
            (not null, not null) => $"{from} to {to}",
            (not null, null) => $"at least {from}",
            _ => $"at most {to}",
        };
        return $"is {value}, but {documented} is documented";
    }

    private static int Count(string value)
    {
        int count = 0;
        foreach (Rune _ in value.EnumerateRunes())
            count++;
        return count;
    }

    private static string Verb(int number) => number == 1 ? "is" : "are";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
