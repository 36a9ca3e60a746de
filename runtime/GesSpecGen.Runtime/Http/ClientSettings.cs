using System.Net.Http.Headers;
using GesSpecGen.Jobs;
using GesSpecGen.Retries;

namespace GesSpecGen.Http;

/// <summary>The options as they were when the client was made, found to be usable.</summary>
internal sealed record ClientSettings(
    TimeSpan Timeout, int MaxResponseBytes, bool AllowInsecureHttp, bool CheckRequests, string UserAgent, TimeProvider TimeProvider)
{
    internal required PollingSchedule Polling { get; init; }

    internal required RetrySettings Retry { get; init; }

    internal required GesCallObserver[] Observers { get; init; }

    internal static ClientSettings From(GesClientOptions options)
    {
        if (!Durations.IsTimeout(options.Timeout))
            throw Unusable(nameof(options.Timeout), Durations.TimeoutRule);
        if (options.MaxResponseBytes <= 0)
            throw Unusable(nameof(options.MaxResponseBytes), "must be positive");
        TimeProvider clock = options.TimeProvider ?? throw Unusable(nameof(options.TimeProvider), "must not be null");
        return new(
            options.Timeout,
            options.MaxResponseBytes,
            options.AllowInsecureHttp,
            options.CheckRequests,
            UserAgentOf(options.UserAgentSuffix),
            clock)
        {
            Polling = PollingSchedule.From(options.JobPolling, clock),
            Retry = RetryCheck.Copy(options.Retry, nameof(GesClientOptions)),
            Observers = options.Observers.Contains(null!) ? throw Unusable(nameof(options.Observers), "must not hold null") : [.. options.Observers],
        };
    }

    internal ClientSettings With(GesCallOptions options)
    {
        if (options.Timeout is { } timeout && !Durations.IsTimeout(timeout))
            throw new ArgumentException($"{nameof(GesCallOptions)}.{nameof(options.Timeout)} {Durations.TimeoutRule}.", nameof(options));
        return this with
        {
            Timeout = options.Timeout ?? Timeout,
            CheckRequests = options.CheckRequests ?? CheckRequests,
            Retry = options.Retry is null ? Retry : RetryCheck.Copy(options.Retry, nameof(GesCallOptions)),
        };
    }

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
