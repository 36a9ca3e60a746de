namespace GesSpecGen.Runtime.Tests.Json;

public class LooseTimeTests
{
    [Theory]
    [InlineData("2022-1-3 12:34:12", "2022-01-03T12:34:12")]
    [InlineData("2024-05-23 09:54:00", "2024-05-23T09:54:00")]
    [InlineData("2024-5-23 9:4:7.25", "2024-05-23T09:04:07.25")]
    [InlineData("2024-05-23T09:54:00", "2024-05-23T09:54:00")]
    [InlineData("2024-5-3", "2024-05-03T00:00:00")]
    public void A_time_is_read_with_and_without_leading_zeros(string text, string time) =>
        Assert.Equal(DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture), new GesLooseTime(text).Time);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2024-13-01 00:00:00")]
    [InlineData("2024-05-23 25:00:00")]
    public void What_is_no_time_is_a_text_all_the_same(string text)
    {
        GesLooseTime time = new(text);

        Assert.Equal((null, text, text), (time.Time, time.Value, time.ToString()));
        Assert.Null(time.At(TimeSpan.FromHours(8)));
    }

    [Fact]
    public void Who_knows_the_zone_gets_a_point_in_time() =>
        Assert.Equal(new DateTimeOffset(2022, 1, 3, 4, 34, 12, TimeSpan.Zero), new GesLooseTime("2022-1-3 12:34:12").At(TimeSpan.FromHours(8)));

    [Fact]
    public void It_names_no_zone() => Assert.Equal(DateTimeKind.Unspecified, new GesLooseTime("2022-1-3 12:34:12").Time?.Kind);
}
