using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace GesSpecGen.Json;

/// <summary>Numbers: as JSON numbers, as text, and whole numbers also with an empty fraction.</summary>
internal static class NumberJson
{
    private const int LongestText = 64;
    private const int MostDigits = 15;
    private const int MostDecimalDigits = 29;

    internal static long Int64(ref Utf8JsonReader json) =>
        TryDigits(in json, out long value) || (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out value))
            ? value
            : Whole(in json, long.MinValue, long.MaxValue, "a whole number");

    internal static int Int32(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int value) ? value : (int)Whole(in json, int.MinValue, int.MaxValue, "a whole number of 32 bits");

    internal static double Double(ref Utf8JsonReader json)
    {
        if (TryDigits(in json, out long whole))
            return whole;
        return json.TokenType == JsonTokenType.Number && json.TryGetDouble(out double value) && double.IsFinite(value) ? value : Fraction(in json);
    }

    /// <summary>A number with a percent sign behind it, or without.</summary>
    internal static double Percent(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
            return Double(ref json);
        string text = TextJson.Text(ref json).TrimEnd();
        if (!double.TryParse(text.EndsWith('%') ? text[..^1] : text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            Unexpected.Content(in json, "a number with a percent sign");
        return value;
    }

    internal static decimal Decimal(ref Utf8JsonReader json)
    {
        Span<byte> text = stackalloc byte[LongestText];
        text = text[..Copy(in json, text, "a number")];
        // Parsing rounds silently what it has no room for.
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) || Digits(text) > MostDecimalDigits)
            Unexpected.Content(in json, "a number that decimal has room for");
        return value;
    }

    private static int Digits(ReadOnlySpan<byte> number)
    {
        int end = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> digits = (end < 0 ? number : number[..end]).TrimStart("+-0. "u8);
        return digits.Length - digits.Count((byte)'.');
    }

    internal static float Single(ref Utf8JsonReader json)
    {
        float value = (float)Double(ref json);
        if (!float.IsFinite(value))
            Unexpected.Content(in json, "a number of 32 bits");
        return value;
    }

    /// <summary>Most numbers are a few digits: those need no general parser, and are exact as double too.</summary>
    private static bool TryDigits(in Utf8JsonReader json, out long value)
    {
        value = 0;
        ReadOnlySpan<byte> text = json.ValueSpan;
        if (json.TokenType != JsonTokenType.Number || json.HasValueSequence || text.Length > MostDigits)
            return false;
        foreach (byte character in text)
        {
            uint digit = (uint)character - '0';
            if (digit > 9)
                return false;
            value = (value * 10) + digit;
        }

        return true;
    }

    private static long Whole(in Utf8JsonReader json, long smallest, long largest, string expected)
    {
        Span<byte> text = stackalloc byte[LongestText];
        text = text[..Copy(in json, text, expected)];

        // Decimal holds every whole number of 64 bits exactly, which double does not.
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            || value != decimal.Truncate(value)
            || value < smallest
            || value > largest)
            Unexpected.Content(in json, expected);
        return (long)value;
    }

    private static double Fraction(in Utf8JsonReader json)
    {
        Span<byte> text = stackalloc byte[LongestText];
        text = text[..Copy(in json, text, "a number")];
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            Unexpected.Content(in json, "a number");
        return value;
    }

    private static int Copy(in Utf8JsonReader json, Span<byte> text, string expected)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
            Unexpected.Token(in json, expected);
        long length = json.HasValueSequence ? json.ValueSequence.Length : json.ValueSpan.Length;
        if (length > text.Length)
            Unexpected.Content(in json, expected);
        if (json.TokenType == JsonTokenType.String)
            return Utf8Text.Copy(in json, text);
        if (json.HasValueSequence)
            json.ValueSequence.CopyTo(text);
        else
            json.ValueSpan.CopyTo(text);
        return (int)length;
    }
}
