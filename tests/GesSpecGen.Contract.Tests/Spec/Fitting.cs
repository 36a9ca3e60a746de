using System.Globalization;
using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Spec;

/// <summary>Fits made-up values into the documented limits of their rows, different ones as long as there are any.</summary>
internal static class Fitting
{
    public static int Items(RowSpec row) => (int)Math.Clamp(2, row.MinLength ?? 0, row.MaxLength ?? long.MaxValue);

    public static JsonValue Number(JsonValue value, RowSpec row, int number)
    {
        if (row.Range is not { } range)
            return value;
        double from = Bound(range.From, double.NegativeInfinity), to = Bound(range.To, double.PositiveInfinity);
        double whole = double.IsNegativeInfinity(from) ? to - number : double.IsPositiveInfinity(to) ? from + number : from + (number % (Math.Floor(to - from) + 1));
        return row.Type.Innermost.Kind is TypeKind.Float or TypeKind.Double ? JsonValue.Create(whole) : JsonValue.Create((long)whole);
    }

    public static string Text(string text, RowSpec row, int number)
    {
        if (row.Range is not null)
            return Number(JsonValue.Create(number), row, number).ToJsonString();
        if (row.Type.Kind == TypeKind.Array)
            return text;
        string fitting = text.PadLeft((int)(row.MinLength ?? 0), 'x');
        // What differs is at the end.
        return fitting.Length > row.MaxLength ? fitting[^(int)row.MaxLength..] : fitting;
    }

    private static double Bound(Word? bound, double none) => bound is null ? none : double.Parse(bound.Text, CultureInfo.InvariantCulture);
}
