using System.Globalization;

namespace GesSpecGen.Json;

internal static class TimeFormat
{
    /// <summary>UTC without a zone mark; with a fraction only where there is one.</summary>
    internal static int Time(DateTimeOffset time, Span<byte> to)
    {
        time.UtcDateTime.TryFormat(to, out int length, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return length;
    }

    internal static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    internal static int Date(DateOnly date, Span<byte> to)
    {
        date.TryFormat(to, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return length;
    }

    internal static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
