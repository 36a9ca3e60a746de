using System.Text.Json;

namespace GesSpecGen.Json;

/// <summary>The documented time formats: <c>yyyy-MM-ddTHH:mm:ss</c> in UTC, and <c>yyyy-MM-dd</c>.</summary>
internal static class TimeText
{
    private const string ExpectedTime = "a time as yyyy-MM-ddTHH:mm:ss";
    private const string ExpectedDate = "a day as yyyy-MM-dd";
    private const string ExpectedLocal = "a time as yyyy-MM-dd HH:mm:ss";
    private const int LongestText = 64;

    internal static DateTimeOffset ReadTime(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
            Unexpected.Token(in json, ExpectedTime);
        if (json.HasValueSequence || json.ValueIsEscaped)
            return ReadCopy(in json);
        if (!TimeParser.TryTime(json.ValueSpan, out DateTimeOffset time))
            Unexpected.Content(in json, ExpectedTime);
        return time;
    }

    internal static DateOnly ReadDate(ref Utf8JsonReader json)
    {
        Span<byte> text = stackalloc byte[LongestText];
        if (json.TokenType != JsonTokenType.String)
            Unexpected.Token(in json, ExpectedDate);
        if (!TryCopy(in json, ref text) || !TimeParser.TryDate(text, out DateOnly date))
        {
            Unexpected.Content(in json, ExpectedDate);
            return default;
        }

        return date;
    }

    internal static DateTime ReadLocal(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
            Unexpected.Token(in json, ExpectedLocal);
        if (new GesLooseTime(TextJson.Text(ref json)).Time is not { } time)
        {
            Unexpected.Content(in json, ExpectedLocal);
            return default;
        }

        return time;
    }

    internal static void Write(Utf8JsonWriter json, DateTimeOffset time)
    {
        Span<byte> text = stackalloc byte[LongestText];
        json.WriteStringValue(text[..TimeFormat.Time(time, text)]);
    }

    internal static void Write(Utf8JsonWriter json, DateOnly date)
    {
        Span<byte> text = stackalloc byte[LongestText];
        json.WriteStringValue(text[..TimeFormat.Date(date, text)]);
    }

    private static DateTimeOffset ReadCopy(in Utf8JsonReader json)
    {
        Span<byte> text = stackalloc byte[LongestText];
        if (!TryCopy(in json, ref text) || !TimeParser.TryTime(text, out DateTimeOffset time))
        {
            Unexpected.Content(in json, ExpectedTime);
            return default;
        }

        return time;
    }

    private static bool TryCopy(in Utf8JsonReader json, ref Span<byte> text)
    {
        if ((json.HasValueSequence ? json.ValueSequence.Length : json.ValueSpan.Length) > text.Length)
            return false;
        text = text[..Utf8Text.Copy(in json, text)];
        return true;
    }
}
