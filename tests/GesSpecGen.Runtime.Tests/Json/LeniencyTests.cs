using System.Globalization;
using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Json;

public class LeniencyTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("-7", -7)]
    [InlineData("0", 0)]
    [InlineData("\"0\"", 0)]
    [InlineData("\" 12 \"", 12)]
    [InlineData("\"+3\"", 3)]
    [InlineData("1.0", 1)]
    [InlineData("\"1.0\"", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9007199254740993.0", 9007199254740993)]
    [InlineData("999999999999999", 999999999999999)]
    [InlineData("\"\\u0031\"", 1)]
    public void Whole_numbers_of_64_bits_may_be_text_or_have_an_empty_fraction(string json, long expected) =>
        Assert.Equal(expected, Read.Member("long", json).Long);

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("\"-2147483648\"", int.MinValue)]
    [InlineData("20.0", 20)]
    public void Whole_numbers_of_32_bits_may_be_text_or_have_an_empty_fraction(string json, int expected) =>
        Assert.Equal(expected, Read.Member("int", json).Int);

    [Theory]
    [InlineData("long", "1.5")]
    [InlineData("long", "9223372036854775808")]
    [InlineData("long", "1e30")]
    [InlineData("long", "\"\"")]
    [InlineData("long", "\"ten\"")]
    [InlineData("long", "\"1,000\"")]
    [InlineData("long", "true")]
    [InlineData("long", "[1]")]
    [InlineData("long", "{}")]
    [InlineData("long", "\"0000000000000000000000000000000000000000000000000000000000000000001\"")]
    [InlineData("int", "2147483648")]
    [InlineData("int", "\"2147483648\"")]
    [InlineData("double", "\"10.05%\"")]
    [InlineData("double", "\"NaN\"")]
    [InlineData("double", "1e999")]
    [InlineData("float", "1e39")]
    [InlineData("truth", "\"yes\"")]
    [InlineData("truth", "2")]
    [InlineData("truth", "[]")]
    [InlineData("text", "{}")]
    [InlineData("text", "[\"a\"]")]
    [InlineData("longs", "\"1\"")]
    [InlineData("map", "[]")]
    [InlineData("scores", "{}")]
    [InlineData("object", "\"x\"")]
    [InlineData("value", "{}")]
    public void What_is_of_another_kind_is_an_error_that_names_the_member(string name, string json)
    {
        string message = Assert.ThrowsAny<JsonException>(() => Read.Member(name, json)).Message;

        Assert.StartsWith($"Member '{name}': expected ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("\"0.85\"", 0.85)]
    [InlineData("0", 0.0)]
    [InlineData("123456789012345", 123456789012345.0)]
    [InlineData("1234567890123456", 1234567890123456.0)]
    [InlineData("-2.5e-3", -0.0025)]
    [InlineData("\" 7 \"", 7.0)]
    public void Numbers_may_be_text(string json, double expected) =>
        Assert.Equal(expected, Read.Member("double", json).Double);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\" 1 \"", true)]
    public void Truth_values_may_be_text_or_digits(string json, bool expected) =>
        Assert.Equal(expected, Read.Member("truth", json).Truth);

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"\"", "")]
    [InlineData("17", "17")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("\"\\u56fe\\n\"", "图\n")]
    [InlineData("\"图引擎\"", "图引擎")]
    public void Texts_may_be_numbers_or_truth_values_by_their_spelling(string json, string expected) =>
        Assert.Equal(expected, Read.Member("text", json).Text);

    [Fact]
    public void Null_items_are_skipped()
    {
        AllKinds read = Read.From<AllKinds>("""{"longs":[null,1,null,2,null],"map":{"a":null,"b":2},"objects":[null]}""");

        Assert.Equal([1, 2], read.Longs!);
        Assert.Equal("b", Assert.Single(read.Map!).Key);
        Assert.Empty(read.Objects!);
    }

    [Fact]
    public void Numbers_and_times_are_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { DateTimeFormat = { Calendar = new GregorianCalendar() } };
            const string Json = """{"double":1.5,"time":"2018-11-27T21:39:00","double_text":"2.5"}""";

            Assert.Equal(Json, Read.Again(Read.From<AllKinds>(Json)));
            Assert.Equal(0.5, Read.Member("double", "\"0.5\"").Double);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
