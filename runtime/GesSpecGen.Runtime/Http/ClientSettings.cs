using System.Net.Http.Headers;

namespace GesSpecGen.Http;

/// <summary>The options as they were when the client was made, found to be usable.</summary>
internal sealed record ClientSettings(
    TimeSpan Timeout, int MaxResponseBytes, bool AllowInsecureHttp, string UserAgent, TimeProvider TimeProvider, TimeSpan FirstDelay, TimeSpan LongestDelay)
{
    // The longest time that the timers of .NET take.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(int.MaxValue);

    internal static ClientSettings From(GesClientOptions options)
    {
        GesJobPolling polling = options.JobPolling ?? throw Unusable(nameof(options.JobPolling), "must not be null");
        if (options.Timeout != System.Threading.Timeout.InfiniteTimeSpan && !IsDuration(options.Timeout))
            throw Unusable(nameof(options.Timeout), $"must be positive and at most {LongestTimer.TotalDays:0} days, or infinite");
        if (options.MaxResponseBytes <= 0)
            throw Unusable(nameof(options.MaxResponseBytes), "must be positive");
        if (!IsDuration(polling.FirstDelay) || !IsDuration(polling.LongestDelay) || polling.LongestDelay < polling.FirstDelay)
            throw Unusable(nameof(options.JobPolling), "must have positive delays, the longest not shorter than the first");
        return new(
            options.Timeout,
            options.MaxResponseBytes,
            options.AllowInsecureHttp,
            UserAgentOf(options.UserAgentSuffix),
            options.TimeProvider ?? throw Unusable(nameof(options.TimeProvider), "must not be null"),
            polling.FirstDelay,
            polling.LongestDelay);
    }

    internal static bool IsDuration(TimeSpan time) => time > TimeSpan.Zero && time <= LongestTimer;

    private static string UserAgentOf(string? suffix)
    {
        if (string.IsNullOrWhiteSpace(suffix))
            return OwnProduct.Name;
        using HttpRequestMessage probe = new();
        HttpHeaderValueCollection<ProductInfoHeaderValue> products = probe.Headers.UserAgent;
        if (!products.TryParseAdd(suffix))
            throw Unusable(nameof(GesClientOptions.UserAgentSuffix), "must be a product such as GraphReports/2.1");
        return OwnProduct.Name + " " + products;
    }

    private static ArgumentException Unusable(string option, string why) => new($"{nameof(GesClientOptions)}.{option} {why}.", "options");
}
