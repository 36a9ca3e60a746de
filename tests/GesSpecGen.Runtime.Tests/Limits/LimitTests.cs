using System.Globalization;
using GesSpecGen.Http;

namespace GesSpecGen.Runtime.Tests.Limits;

/// <summary>What is inside of its documented limits, and what is said of the rest.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(null, 4, 50, null)]
    [InlineData("abcd", 4, 50, null)]
    [InlineData("abc", 4, 50, "has 3 characters, but 4 to 50 are documented")]
    [InlineData("", 1, 50, "has 0 characters, but 1 to 50 are documented")]
    [InlineData("a", 2, int.MaxValue, "has 1 character, but at least 2 are documented")]
    [InlineData("", 1, int.MaxValue, "has 0 characters, but at least 1 is documented")]
    [InlineData("ab", 0, 1, "has 2 characters, but at most 1 is documented")]
    [InlineData("abc", 0, 2, "has 3 characters, but at most 2 are documented")]
    [InlineData("abc", 2, 2, "has 3 characters, but 2 are documented")]
    [InlineData("", 1, 1, "has 0 characters, but 1 is documented")]
    public void A_text_has_so_many_characters(string? text, int least, int most, string? fault) => Assert.Equal(fault, Limit.Characters(text, least, most));

    [Theory]
    [InlineData("\U0001F600\U0001F600", 2, 2, null)]
    [InlineData("\U0001F600", 2, 4, "has 1 character, but 2 to 4 are documented")]
    [InlineData("\U0001F600\U0001F600\U0001F600", 1, 2, "has 3 characters, but 1 to 2 are documented")]
    [InlineData("e\u0301", 2, 2, null)]
    public void A_character_is_a_code_point_and_not_a_unit_of_utf16(string text, int least, int most, string? fault) => Assert.Equal(fault, Limit.Characters(text, least, most));

    [Fact]
    public void Half_a_character_counts_as_one() => Assert.Null(Limit.Characters("\uD83D", 1, 1));

    [Theory]
    [InlineData(null, 1, 2, null)]
    [InlineData(1, 1, 2, null)]
    [InlineData(2, 1, 2, null)]
    [InlineData(0, 1, 2, "has 0 items, but 1 to 2 are documented")]
    [InlineData(1, 2, int.MaxValue, "has 1 item, but at least 2 are documented")]
    public void A_list_has_so_many_items(int? items, int least, int most, string? fault) => Assert.Equal(fault, Limit.Items(items, least, most));

    [Theory]
    [InlineData(null, 1L, 100L, null)]
    [InlineData(1L, 1L, 100L, null)]
    [InlineData(100L, 1L, 100L, null)]
    [InlineData(0L, 1L, 100L, "is 0, but 1 to 100 is documented")]
    [InlineData(101L, 1L, 100L, "is 101, but 1 to 100 is documented")]
    [InlineData(-1L, 0L, null, "is -1, but at least 0 is documented")]
    [InlineData(long.MaxValue, null, 9L, "is 9223372036854775807, but at most 9 is documented")]
    [InlineData(long.MinValue, null, null, null)]
    public void A_whole_number_lies_between_its_ends(long? number, long? from, long? to, string? fault) => Assert.Equal(fault, Limit.Range(number, from, to));

    [Theory]
    [InlineData(null, 0.5, 1.5, null)]
    [InlineData(0.5, 0.5, 1.5, null)]
    [InlineData(1.5, 0.5, 1.5, null)]
    [InlineData(1.6, 0.5, 1.5, "is 1.6, but 0.5 to 1.5 is documented")]
    [InlineData(double.NaN, 0.5, 1.5, "is no number, but 0.5 to 1.5 is documented")]
    [InlineData(double.PositiveInfinity, 0.5, null, null)]
    [InlineData(double.PositiveInfinity, null, 1.5, "is Infinity, but at most 1.5 is documented")]
    public void A_number_lies_between_its_ends(double? number, double? from, double? to, string? fault) => Assert.Equal(fault, Limit.Range(number, from, to));

    [Theory]
    [InlineData(null, null)]
    [InlineData("1", null)]
    [InlineData("9.5", null)]
    [InlineData("10", "is 10, but 1 to 9.5 is documented")]
    [InlineData("ten", "is no number, but 1 to 9.5 is documented")]
    [InlineData("", "is no number, but 1 to 9.5 is documented")]
    public void A_number_that_travels_as_text_lies_between_its_ends(string? text, string? fault) => Assert.Equal(fault, Limit.RangeOfText(text, 1, 9.5));

    [Fact]
    public void Numbers_are_read_and_shown_alike_under_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("is 1.6, but 0.5 to 1.5 is documented", Limit.Range(1.6, 0.5, 1.5));
            Assert.Equal("is 1.6, but 0.5 to 1.5 is documented", Limit.RangeOfText("1.6", 0.5, 1.5));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
