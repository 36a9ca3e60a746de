namespace GesSpecGen;

/// <summary>
/// How a job handle waits for the end of its job. The pause doubles from the first to the longest; where the service asks for a longer one with
/// <c>Retry-After</c>, it is as long as that.
/// </summary>
public sealed class GesJobPolling
{
    /// <summary>Pause after the first answer. One second by default.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest pause, unless the service asks for more. 30 seconds by default.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Longest time that one waiting takes; a last look at its end, then a <see cref="GesTimeoutException"/>. The job itself goes on. Infinite by default
    /// (<see cref="Timeout.InfiniteTimeSpan"/>): some jobs take hours.
    /// </summary>
    public TimeSpan LongestWait { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>
    /// How long the service may not know a job that it has promised, before waiting for it is an error. It holds until the handle has seen the job once. For a handle
    /// that was made by id the service is taken at its word. 30 seconds by default, zero for not at all.
    /// </summary>
    public TimeSpan AppearsWithin { get; set; } = TimeSpan.FromSeconds(30);
}
