using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Json;

public class TimesTests
{
    [Theory]
    [InlineData("2018-11-27T21:39:00", "2018-11-27T21:39:00")]
    [InlineData("2018-11-27 21:39:00", "2018-11-27T21:39:00")]
    [InlineData("2018-11-27T21:39:00Z", "2018-11-27T21:39:00")]
    [InlineData("2018-11-27T21:39:00.5", "2018-11-27T21:39:00.5")]
    [InlineData("2018-11-27T21:39:00.1234567Z", "2018-11-27T21:39:00.1234567")]
    [InlineData("2018-11-27T21:39:00.123456789", "2018-11-27T21:39:00.1234567")]
    [InlineData("2018-11-27T21:39:00+08:00", "2018-11-27T13:39:00")]
    [InlineData("2018-11-27T21:39:00-0130", "2018-11-27T23:09:00")]
    [InlineData("2018-11-27T21:39:00.25+08:00", "2018-11-27T13:39:00.25")]
    [InlineData("2020-02-29T00:00:00", "2020-02-29T00:00:00")]
    [InlineData("0001-01-01T00:00:00", "0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999")]
    public void Documented_times_and_their_variants_are_read_and_written_in_UTC(string text, string written)
    {
        AllKinds read = Read.Member("time", $"\"{text}\"");

        Assert.Equal(TimeSpan.Zero, read.Time!.Value.Offset);
        Assert.Equal($$"""{"time":"{{written}}"}""", Read.Again(read));
    }

    [Fact]
    public void Escaped_times_are_read() =>
        Assert.Equal(new DateTimeOffset(2018, 11, 27, 21, 39, 0, TimeSpan.Zero), Read.Member("time", "\"2018\\u002d11-27T21:39:00\"").Time);

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2018-11-27\"")]
    [InlineData("\"2018-13-01T00:00:00\"")]
    [InlineData("\"2019-02-29T00:00:00\"")]
    [InlineData("\"2018-00-01T00:00:00\"")]
    [InlineData("\"0000-01-01T00:00:00\"")]
    [InlineData("\"2018-11-00T00:00:00\"")]
    [InlineData("\"2018-11-27T24:00:00\"")]
    [InlineData("\"2018-11-27T21:60:00\"")]
    [InlineData("\"2018-11-27T21:39:60\"")]
    [InlineData("\"2018-11-27T21:39:00.\"")]
    [InlineData("\"2018-11-27T21:39:00 x\"")]
    [InlineData("\"2018-11-27T21:39:00Zx\"")]
    [InlineData("\"2018-11-27T21:39:00+8\"")]
    [InlineData("\"2018-11-27T21:39:00+24:00\"")]
    [InlineData("\"2018-11-27T21:39:00+08.00\"")]
    [InlineData("\"2018/11/27T21:39:00\"")]
    [InlineData("\"2018-11-27X21:39:00\"")]
    [InlineData("\"2018-11-27T2a:39:00\"")]
    [InlineData("\"20a8-11-27T21:39:00\"")]
    [InlineData("\"0001-01-01T00:00:00+01:00\"")]
    [InlineData("1543354740")]
    [InlineData("\"2018-11-27T21:39:00\\u002e\"")]
    public void Other_texts_are_an_error_that_names_member_and_format(string json) =>
        Assert.StartsWith(
            "Member 'time': expected a time as yyyy-MM-ddTHH:mm:ss, found ",
            Assert.ThrowsAny<JsonException>(() => Read.Member("time", json)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Days_are_read_and_written() =>
        Assert.Equal("""{"day":"2024-02-29"}""", Read.Again(Read.Member("day", "\"2024-02-29\"")));

    [Theory]
    [InlineData("\"2024-02-30\"")]
    [InlineData("\"2024-2-3\"")]
    [InlineData("\"2024-02-29T00:00:00\"")]
    [InlineData("20240229")]
    public void Other_days_are_an_error(string json) =>
        Assert.StartsWith(
            "Member 'day': expected a day as yyyy-MM-dd, found ",
            Assert.ThrowsAny<JsonException>(() => Read.Member("day", json)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Times_of_other_zones_are_written_in_UTC() =>
        Assert.Equal("""{"time":"2018-11-27T13:39:00"}""", Read.Again(new AllKinds { Time = new(2018, 11, 27, 21, 39, 0, TimeSpan.FromHours(8)) }));
}
