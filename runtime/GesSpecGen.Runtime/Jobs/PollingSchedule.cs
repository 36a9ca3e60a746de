using GesSpecGen.Http;

namespace GesSpecGen.Jobs;

/// <summary>How a job is waited for, found to be usable.</summary>
internal sealed record PollingSchedule(TimeSpan FirstDelay, TimeSpan LongestDelay, TimeSpan LongestWait, TimeSpan AppearsWithin, TimeProvider Clock)
{
    /// <summary>That of a handle which has no client.</summary>
    internal static PollingSchedule Default { get; } = From(new GesJobPolling(), TimeProvider.System);

    /// <summary>Asks again at once.</summary>
    internal static PollingSchedule WithoutPauses { get; } = Default with { FirstDelay = TimeSpan.Zero, LongestDelay = TimeSpan.Zero };

    internal static PollingSchedule From(GesJobPolling? polling, TimeProvider clock)
    {
        string? fault = polling is null ? "must not be null" : Fault(polling);
        return fault is null
            ? new(polling!.FirstDelay, polling.LongestDelay, polling.LongestWait, polling.AppearsWithin, clock)
            : throw new ArgumentException($"{nameof(GesClientOptions)}.{nameof(GesClientOptions.JobPolling)} {fault}.", "options");
    }

    internal JobWait Start() => new(this);

    private static string? Fault(GesJobPolling polling)
    {
        if (!Durations.IsPositive(polling.FirstDelay) || !Durations.IsPositive(polling.LongestDelay) || polling.LongestDelay < polling.FirstDelay)
            return "must have positive delays, the longest not shorter than the first";
        if (!Durations.IsTimeout(polling.LongestWait))
            return $"must have a {nameof(polling.LongestWait)} that is positive, or infinite";
        return polling.AppearsWithin == TimeSpan.Zero || Durations.IsPositive(polling.AppearsWithin) ? null : $"must have an {nameof(polling.AppearsWithin)} that is not negative";
    }
}
