namespace GesSpecGen.Json;

/// <summary>Parses the documented time formats and their seen variants: a space for T, a fraction, Z or an offset.</summary>
internal static class TimeParser
{
    private const int DateLength = 10;
    private const int SecondsLength = 19;
    private const int FractionDigits = 7;

    internal static bool TryTime(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length < SecondsLength
            || !TryDay(text, out DateTime day)
            || text[10] is not ((byte)'T' or (byte)'t' or (byte)' ')
            || text[13] != ':'
            || text[16] != ':')
            return false;
        uint hour = Two(text, 11);
        uint minute = Two(text, 14);
        uint second = Two(text, 17);
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        long ticks = day.Ticks + (((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond);
        if (text.Length == SecondsLength)
        {
            time = new DateTimeOffset(new DateTime(ticks, DateTimeKind.Utc));
            return true;
        }

        return TryRest(text[SecondsLength..], ticks, out time);
    }

    internal static bool TryDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != DateLength || !TryDay(text, out DateTime day))
            return false;
        date = DateOnly.FromDateTime(day);
        return true;
    }

    private static bool TryDay(ReadOnlySpan<byte> text, out DateTime day)
    {
        day = default;
        if (text[4] != '-' || text[7] != '-')
            return false;
        uint high = Two(text, 0);
        uint low = Two(text, 2);
        uint month = Two(text, 5);
        uint date = Two(text, 8);
        uint year = (high * 100) + low;
        if (high > 99 || low > 99 || year is < 1 or > 9999 || month is < 1 or > 12 || date < 1 || (date > 28 && date > DateTime.DaysInMonth((int)year, (int)month)))
            return false;
        day = new DateTime((int)year, (int)month, (int)date);
        return true;
    }

    private static bool TryRest(ReadOnlySpan<byte> rest, long ticks, out DateTimeOffset time)
    {
        time = default;
        if (!TryFraction(ref rest, ref ticks) || !TryOffset(rest, out long offset))
            return false;
        long utc = ticks - offset;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        time = new DateTimeOffset(new DateTime(utc, DateTimeKind.Utc));
        return true;
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> rest, ref long ticks)
    {
        if (rest[0] is not ((byte)'.' or (byte)','))
            return true;
        long unit = TimeSpan.TicksPerSecond;
        int digits = 0;
        for (rest = rest[1..]; rest.Length > 0 && Digit(rest[0]) is var digit and <= 9; rest = rest[1..])
        {
            unit /= 10;
            if (digits++ < FractionDigits)
                ticks += digit * unit;
        }

        return digits > 0;
    }

    private static bool TryOffset(ReadOnlySpan<byte> rest, out long offset)
    {
        offset = 0;
        if (rest.Length == 0 || (rest.Length == 1 && rest[0] is (byte)'Z' or (byte)'z'))
            return true;
        if (rest[0] is not ((byte)'+' or (byte)'-') || rest.Length is not (5 or 6) || (rest.Length == 6 && rest[3] != ':'))
            return false;
        uint hours = Two(rest, 1);
        uint minutes = Two(rest, rest.Length - 2);
        if (hours > 23 || minutes > 59)
            return false;
        offset = ((hours * 60L) + minutes) * TimeSpan.TicksPerMinute * (rest[0] == '-' ? -1 : 1);
        return true;
    }

    /// <summary>A number of two digits; over 99 where one of them is none.</summary>
    private static uint Two(ReadOnlySpan<byte> text, int at)
    {
        uint tens = Digit(text[at]);
        uint ones = Digit(text[at + 1]);
        return tens > 9 || ones > 9 ? uint.MaxValue : (tens * 10) + ones;
    }

    private static uint Digit(byte character) => (uint)character - '0';
}
