using GesSpecGen.Http;

namespace GesSpecGen.Jobs;

/// <summary>One waiting for the end of a job: what time has passed, and how long to pause.</summary>
internal sealed class JobWait(PollingSchedule schedule)
{
    private readonly long _start = schedule.Clock.GetTimestamp();
    private TimeSpan _next = schedule.FirstDelay;

    internal TimeSpan Elapsed => schedule.Clock.GetElapsedTime(_start);

    /// <summary>Whether a job that the service does not know may still appear.</summary>
    internal bool MayAppear => Elapsed < schedule.AppearsWithin;

    /// <summary>Pauses until it is time to ask again: by the schedule, but not before the service wants to be asked.</summary>
    /// <returns>False where the waiting has taken its longest time.</returns>
    internal async Task<bool> PauseAsync(TimeSpan? asked, CancellationToken cancellationToken)
    {
        TimeSpan left = schedule.LongestWait == Timeout.InfiniteTimeSpan ? Durations.Longest : schedule.LongestWait - Elapsed;
        if (left <= TimeSpan.Zero)
            return false;
        TimeSpan pause = asked > _next ? asked.Value : _next;
        _next = _next < schedule.LongestDelay / 2 ? _next * 2 : schedule.LongestDelay;
        await Task.Delay(pause < left ? pause : left, schedule.Clock, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
