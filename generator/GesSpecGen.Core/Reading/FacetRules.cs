using System.Globalization;
using System.Text.RegularExpressions;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Checks that a row's keys suit its type: a range is for numbers, a length for texts and arrays.</summary>
internal static class FacetRules
{
    // No documented character set comes near it; endless ones would take the parser long.
    private const int LongestPattern = 1000;

    /// <summary>The row without values that could not stand in code.</summary>
    public static RowSpec Check(RowSpec row, MapReader map)
    {
        TypeKind kind = row.Type.Kind;
        bool isText = kind is TypeKind.String or TypeKind.Named, isEncodable = row.Type.IsNumber || kind == TypeKind.Boolean;
        Demand(row.Range is null || row.Type.IsNumber || kind == TypeKind.String, "range", "numbers");
        Demand(row.MinLength is null || isText || kind == TypeKind.Array, "min_length", "String and arrays");
        Demand(row.MaxLength is null || isText || kind == TypeKind.Array, "max_length", "String and arrays");
        Demand(row.Pattern is null || kind == TypeKind.String, "pattern", "String");
        Demand(row.Format == RowFormat.None || kind == TypeKind.String, "format", "String");
        Demand(row.AbsentAs is null || (kind is TypeKind.Integer or TypeKind.Long && !row.IsEncodedAsString), "absent_as", "Integer and Long that travel as numbers");
        Demand(!row.IsEncodedAsString || isEncodable, "encoded", "numbers and Boolean");
        Demand(!row.IsPercent || kind == TypeKind.Double, "encoded", "Double, where it is percent");
        Demand(!row.IsJsonText || kind is TypeKind.Object or TypeKind.Properties or TypeKind.Named or TypeKind.Array or TypeKind.Map or TypeKind.Entries, "json_in", "what is JSON itself: Object, maps, arrays and types");
        Demand(!row.Repeats || kind is not (TypeKind.Array or TypeKind.Map or TypeKind.Entries), "repeats", "what one of the members holds: the type of a single value");
        Demand(row.Const is null || kind is not (TypeKind.Array or TypeKind.Map or TypeKind.Entries or TypeKind.Object), "const", "simple types");
        CheckOrder(row, map);
        CheckPattern(row.Pattern, map);
        CheckStar(row, map);
        _ = Fitting(kind == TypeKind.Integer && row.AbsentAs is not null ? map.Text("absent_as") : null, "absent_as");
        return row with { Default = Fitting(row.Default, "default"), Const = Fitting(row.Const, "const"), IsEncodedAsString = row.IsEncodedAsString && isEncodable, IsPercent = row.IsPercent && kind == TypeKind.Double };

        void Demand(bool holds, string key, string forWhat)
        {
            if (!holds)
                map.Findings.Add(Rules.FacetDoesNotApply, map.PlaceOf(key) ?? row.Name.Place, key, row.Name.Text, row.Type.Name, forWhat);
        }

        Word? Fitting(Word? value, string key)
        {
            if (value is null || Fits(value.Text, kind))
                return value;
            map.Findings.Add(Rules.WrongValue, value.Place, value.Text, key, $"of type {row.Type.Name}");
            return null;
        }
    }

    // A reversed range would refuse every value.
    private static void CheckOrder(RowSpec row, MapReader map)
    {
        if (row.Range is { From: { } from, To: { } to } && Number(from) > Number(to))
            map.Findings.Add(Rules.WrongValue, to.Place, to.Text, "range", $"at least {from.Text}, where the range begins");
        if (row.MinLength < 0)
            map.Findings.Add(Rules.WrongValue, map.Text("min_length")!.Place, Words.Of(row.MinLength.Value), "min_length", "0 or more");
        if (row.MaxLength < Math.Max(0, row.MinLength ?? 0))
            map.Findings.Add(Rules.WrongValue, map.Text("max_length")!.Place, Words.Of(row.MaxLength.Value), "max_length", $"{Words.Of(Math.Max(0, row.MinLength ?? 0))} or more");

        static decimal Number(Word word) => decimal.Parse(word.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    // The star stands for the number, and for nothing else.
    private static void CheckStar(RowSpec row, MapReader map)
    {
        if (row.Repeats != (row.Name.Text.IndexOf('*') == row.Name.Text.Length - 1 && row.Name.Text.Length > 1))
            map.Findings.Add(Rules.WrongValue, map.PlaceOf("repeats") ?? row.Name.Place, row.Name.Text, "repeats", "a name that ends with a star, such as typeName*; no other name has one");
    }

    private static void CheckPattern(Word? pattern, MapReader map)
    {
        if (pattern is not null && !IsPattern(pattern.Text))
            map.Findings.Add(Rules.WrongValue, pattern.Place, pattern.Text, "pattern", "a regular expression such as [A-Za-z][A-Za-z0-9_]*");
    }

    private static bool IsPattern(string text)
    {
        if (text.Length is 0 or > LongestPattern)
            return false;
        try
        {
            _ = new Regex(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether a text can stand for a number or a truth value that travels as text.</summary>
    public static bool FitsEncoded(string value, RowSpec row, TypeKind kind) =>
        !row.IsPercent ? Fits(value, kind) : value.Length > 1 && value[value.Length - 1] == '%' && Fits(value.Substring(0, value.Length - 1), kind);

    /// <summary>Whether a text can stand for a value of a simple type.</summary>
    public static bool Fits(string value, TypeKind kind) => kind switch
    {
        TypeKind.Integer => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Long => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        TypeKind.Float => float.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out float number) && !float.IsInfinity(number) && EndsInDigit(value),
        TypeKind.Double => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number) && EndsInDigit(value),
        TypeKind.Boolean => value is "true" or "false",
        _ => true,
    };

    // Neither "NaN" nor "1." is a number, in JSON or in C#.
    private static bool EndsInDigit(string value) => value[value.Length - 1] is >= '0' and <= '9';
}
