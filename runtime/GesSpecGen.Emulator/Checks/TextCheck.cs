using System.Globalization;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Emulator.Checks;

/// <summary>Checks a value that travels as text: in the path, the query or a header, or inside a JSON text.</summary>
internal sealed class TextCheck(SpecSet spec, string plane, bool allowUnknown)
{
    /// <summary>What is wrong, to follow the name of the row; null if nothing is.</summary>
    public string? Fault(RowSpec row, string text) =>
        row.Const is { } constant && constant.Text != text
            ? $"is {Shown.Of(row, text)}, but this operation always sends '{constant}'"
            : TypeFault(row, row.Type, row.IsPercent ? WithoutSign(text) : text) ?? FacetFault(row, text);

    private string? TypeFault(RowSpec row, TypeReference type, string text)
    {
        bool fits = type.Kind switch
        {
            TypeKind.Integer => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            TypeKind.Long => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            TypeKind.Float or TypeKind.Double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number),
            TypeKind.Boolean => text is "true" or "false",
            _ => true,
        };
        if (!fits)
            return $"is {Shown.Of(row, text)}, but its type is {type}{(type.Kind == TypeKind.Boolean ? " (true or false)" : "")}";
        return type.Kind == TypeKind.Named ? ValueFault(row, type, text) : null;
    }

    private string? ValueFault(RowSpec row, TypeReference type, string text) =>
        !allowUnknown && spec.Type(plane, type.Name) is { IsText: true } named && named.Values.All(value => value.Text.Text != text)
            ? $"is {Shown.Of(row, text)}, which is no documented {type.Name}; documented are {Shown.Values(named)}"
            : null;

    /// <summary>Lengths, bounds and formats; for texts in JSON too.</summary>
    public static string? FacetFault(RowSpec row, string text)
    {
        // A character is a Unicode code point, as in JSON Schema.
        int? length = row.Type.Kind is TypeKind.String or TypeKind.Named ? text.EnumerateRunes().Count() : null;
        if (length < row.MinLength)
            return $"has {length} characters, but at least {row.MinLength} are documented";
        if (length > row.MaxLength)
            return $"has {length} characters, but at most {row.MaxLength} are documented";
        if (row.Pattern is { } pattern && !PatternCheck.Matches(text, pattern.Text))
            return $"is {Shown.Of(row, text)}, but its documented pattern is {pattern}";
        if (row.Range is { } range && RangeFault(row, range, text) is { } fault)
            return fault;
        return row.Format switch
        {
            RowFormat.UtcTime when !IsTime(text, "yyyy-MM-dd'T'HH:mm:ss") => $"is {Shown.Of(row, text)}, but it is a time in UTC such as 2024-01-31T08:30:00",
            RowFormat.LooseTime when !IsTime(text, "yyyy-M-d H:m:s") => $"is {Shown.Of(row, text)}, but it is a time such as 2022-1-3 12:34:12",
            RowFormat.Date when !IsTime(text, "yyyy-MM-dd") => $"is {Shown.Of(row, text)}, but it is a date such as 2024-01-31",
            _ => null,
        };
    }

    private static string? RangeFault(RowSpec row, RangeSpec range, string text)
    {
        bool isInside = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && (range.From is not { } from || number >= double.Parse(from.Text, CultureInfo.InvariantCulture))
            && (range.To is not { } to || number <= double.Parse(to.Text, CultureInfo.InvariantCulture));
        return isInside ? null : $"is {Shown.Of(row, text)}, but its range is {Shown.Range(range)}";
    }

    // A number that lacks the sign is no number here.
    private static string WithoutSign(string text) => text.EndsWith('%') ? text[..^1] : "";

    private static bool IsTime(string text, string format) => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
