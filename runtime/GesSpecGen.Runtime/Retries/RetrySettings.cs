namespace GesSpecGen.Retries;

/// <summary>The retry options as they were when the client was made, and when to try again by them.</summary>
internal sealed record RetrySettings(int MaxTries, TimeSpan FirstDelay, TimeSpan LongestDelay, TimeSpan LongestRetryAfter, TimeSpan TryTimeout, Func<double> Jitter)
{
    /// <summary>How long to pause before the next try, or null if there shall be none.</summary>
    /// <param name="failed">How many tries have failed, without those whose token was renewed.</param>
    /// <param name="asked">What the service asks for.</param>
    /// <param name="left">What is left of the call's time.</param>
    internal TimeSpan? Pause(int failed, TimeSpan? asked, TimeSpan left)
    {
        if (failed >= MaxTries || asked > LongestRetryAfter)
            return null;
        TimeSpan own = Own(failed);
        TimeSpan pause = asked > own ? asked.Value : own;
        return pause < left ? pause : null;
    }

    private TimeSpan Own(int failed)
    {
        double longest = Math.Min(LongestDelay.Ticks, FirstDelay.Ticks * Math.Pow(2, failed - 1));
        return TimeSpan.FromTicks((long)(longest * Math.Clamp(Jitter(), 0, 1)));
    }
}
