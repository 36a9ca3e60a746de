namespace GesSpecGen.Http;

/// <summary>The times that the timers of .NET take.</summary>
internal static class Durations
{
    internal static TimeSpan Longest { get; } = TimeSpan.FromMilliseconds(int.MaxValue);

    internal static string TimeoutRule { get; } = $"must be positive and at most {Longest.TotalDays:0} days, or infinite";

    internal static bool IsPositive(TimeSpan time) => time > TimeSpan.Zero && time <= Longest;

    internal static bool IsTimeout(TimeSpan time) => time == Timeout.InfiniteTimeSpan || IsPositive(time);
}
