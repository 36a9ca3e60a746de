using GesSpecGen.Retries;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Retries;

public class PauseTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 1.0, 0.5)]
    [InlineData(2, 1.0, 1.0)]
    [InlineData(3, 1.0, 2.0)]
    [InlineData(5, 1.0, 8.0)]
    [InlineData(6, 1.0, 10.0)]
    [InlineData(99, 1.0, 10.0)]
    [InlineData(3, 0.25, 0.5)]
    [InlineData(3, 0.0, 0.0)]
    [InlineData(3, -1.0, 0.0)]
    [InlineData(3, 7.0, 2.0)]
    public void A_pause_is_a_random_part_of_a_time_that_doubles(int failed, double random, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Settings(random).Pause(failed, asked: null, left: TimeSpan.MaxValue));

    [Theory]
    [InlineData(0.2, 1.0)]
    [InlineData(7, 7.0)]
    [InlineData(30, 30.0)]
    [InlineData(30.5, null)]
    public void The_longer_of_hint_and_own_pause_wins_unless_it_is_too_long(double asked, double? seconds) =>
        Assert.Equal(Time(seconds), Settings(random: 1).Pause(failed: 2, TimeSpan.FromSeconds(asked), left: TimeSpan.MaxValue));

    [Theory]
    [InlineData(null, 1.1, 1.0)]
    [InlineData(null, 1, null)]
    [InlineData(8.0, 9, 8.0)]
    [InlineData(8.0, 8, null)]
    public void A_pause_that_would_outlast_the_call_is_not_begun(double? asked, double left, double? seconds) =>
        Assert.Equal(Time(seconds), Settings(random: 1).Pause(failed: 2, Time(asked), TimeSpan.FromSeconds(left)));

    [Fact]
    public void There_are_no_more_tries_than_allowed()
    {
        Assert.NotNull(Settings(random: 1).Pause(99, asked: null, left: TimeSpan.MaxValue));
        Assert.Null(Settings(random: 1).Pause(100, asked: null, left: TimeSpan.MaxValue));
        Assert.Null(RetryCheck.Copy(GesRetryOptions.None, "Options").Pause(1, asked: null, left: TimeSpan.MaxValue));
    }

    [Theory]
    [InlineData("7", 7.0)]
    [InlineData("0", 0.0)]
    [InlineData("Tue, 24 Nov 2026 08:01:30 GMT", 90.0)]
    [InlineData("Tuesday, 24-Nov-26 08:01:30 GMT", 90.0)]
    [InlineData("Tue, 24 Nov 2026 07:59:00 GMT", 0.0)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("soon", null)]
    [InlineData("7, 8", null)]
    [InlineData("", null)]
    [InlineData("99999999999999999999", null)]
    public void Retry_After_is_read_in_both_forms(string value, double? seconds) => Assert.Equal(
        Time(seconds),
        RetryAfter.Of(new GesHttpResult(503, [new("Retry-After", [value])]), new FakeTimeProvider(Now)));

    [Fact]
    public void No_header_is_no_hint()
    {
        Assert.Null(RetryAfter.Of(new GesHttpResult(503), TimeProvider.System));
        Assert.Null(RetryAfter.Of(null, TimeProvider.System));
    }

    private static RetrySettings Settings(double random) => RetryCheck.Copy(
        new GesRetryOptions { MaxTries = 100, FirstDelay = TimeSpan.FromSeconds(0.5), LongestDelay = TimeSpan.FromSeconds(10), LongestRetryAfter = TimeSpan.FromSeconds(30), Jitter = () => random },
        "Options");

    private static TimeSpan? Time(double? seconds) => seconds is { } known ? TimeSpan.FromSeconds(known) : null;
}
