using System.Globalization;
using GesSpecGen.Json;

namespace GesSpecGen.Http;

/// <summary>How values travel in queries and headers: the same in every culture.</summary>
internal static class WireText
{
    internal static string? From(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static string? From(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static string? From(float? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static string? From(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static string? From(bool? value) => value is { } known ? known ? "true" : "false" : null;

    internal static string? From(DateOnly? value) => value is { } day ? TimeFormat.Date(day) : null;

    internal static string? From(DateTimeOffset? value) => value is { } time ? TimeFormat.Time(time) : null;
}
