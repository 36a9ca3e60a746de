using System.Globalization;
using System.Text.Json.Serialization;
using GesSpecGen.Generated;

namespace GesSpecGen;

/// <summary>A time as the service writes it where it names no zone, such as <c>2022-1-3 12:34:12</c>: the text is kept, and read as a time when it is asked for.</summary>
[JsonConverter(typeof(GesValueConverter<GesLooseTime>))]
public readonly record struct GesLooseTime : IGesText<GesLooseTime>
{
    private static readonly string[] Formats = ["yyyy-M-d H:m:s", "yyyy-M-d H:m:s.FFFFFFF", "yyyy-M-d'T'H:m:s", "yyyy-M-d'T'H:m:s.FFFFFFF", "yyyy-M-d"];

    private readonly string? _value;

    /// <summary>Takes a text, be it a time or not.</summary>
    /// <param name="value">The text that travels.</param>
    public GesLooseTime(string value) => _value = value;

    /// <summary>The text that travels.</summary>
    public string Value => _value ?? "";

    /// <summary>The time of the service, in a zone that the documentation does not name; null where the text is no time.</summary>
    public DateTime? Time => DateTime.TryParseExact(Value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) ? time : null;

    static string[] IGesText<GesLooseTime>.KnownValues => [];

    /// <summary>The time, for callers who know the zone of their service.</summary>
    /// <param name="offset">What the zone is ahead of UTC.</param>
    /// <returns>The time; null where the text is no time.</returns>
    /// <exception cref="ArgumentException">No zone is so far from UTC.</exception>
    public DateTimeOffset? At(TimeSpan offset) => Time is { } time ? new DateTimeOffset(time, offset) : null;

    /// <summary>The text that travels.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    static GesLooseTime IGesText<GesLooseTime>.From(string value) => new(value);
}
