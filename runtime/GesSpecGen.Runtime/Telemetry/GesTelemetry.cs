namespace GesSpecGen;

/// <summary>Names to listen to traces and metrics by. Without a listener they cost nothing.</summary>
public static class GesTelemetry
{
    /// <summary>The source of one span for each call, with all its tries: <c>AddSource(GesTelemetry.ActivitySourceName)</c>.</summary>
    public const string ActivitySourceName = "GesSpecGen";

    /// <summary>
    /// The source of one span for each try, below that of its call. Listen to it unless the spans of HttpClient itself are collected: they tell about the same,
    /// without the number of the try.
    /// </summary>
    public const string HttpActivitySourceName = "GesSpecGen.Http";

    /// <summary>The meter: <c>db.client.operation.duration</c> in seconds, <c>ges.client.retries</c> and <c>ges.client.token_renewals</c>.</summary>
    public const string MeterName = "GesSpecGen";
}
