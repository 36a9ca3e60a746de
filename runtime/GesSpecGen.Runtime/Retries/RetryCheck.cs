using GesSpecGen.Http;

namespace GesSpecGen.Retries;

/// <summary>Copies retry options that are usable.</summary>
internal static class RetryCheck
{
    private const int MostTries = 100;

    internal static RetrySettings Copy(GesRetryOptions? options, string owner)
    {
        if (Fault(options) is { } fault)
            throw new ArgumentException($"{owner}.{nameof(GesClientOptions.Retry)} {fault}.", nameof(options));
        return new(options!.MaxTries, options.FirstDelay, options.LongestDelay, options.LongestRetryAfter, options.TryTimeout, options.Jitter);
    }

    private static string? Fault(GesRetryOptions? options)
    {
        if (options is null)
            return "must not be null";
        if (options.MaxTries is < 1 or > MostTries)
            return $"must have {nameof(options.MaxTries)} from 1 to {MostTries}";
        if (!Durations.IsPositive(options.FirstDelay) || !Durations.IsPositive(options.LongestDelay) || options.LongestDelay < options.FirstDelay)
            return "must have positive delays, the longest not shorter than the first";
        if (options.LongestRetryAfter != TimeSpan.Zero && !Durations.IsPositive(options.LongestRetryAfter))
            return $"must have a {nameof(options.LongestRetryAfter)} that is not negative";
        if (!Durations.IsTimeout(options.TryTimeout))
            return $"must have a {nameof(options.TryTimeout)} that is positive or infinite";
        return options.Jitter is null ? $"must have a {nameof(options.Jitter)}" : null;
    }
}
