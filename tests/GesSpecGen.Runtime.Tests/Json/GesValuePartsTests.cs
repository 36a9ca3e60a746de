using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Json;

public class GesValuePartsTests
{
    [Fact]
    public void Values_make_themselves_of_what_they_hold()
    {
        GesValue[] values = ["x", 1, long.MinValue, 2.5, 0.10m, true, (string?)null, GesValue.From([1, "a"]), GesValue.From([new KeyValuePair<string, GesValue>("k", [])])];
        Assert.Equal(["\"x\"", "1", "-9223372036854775808", "2.5", "0.10", "true", "null", "[1,\"a\"]", "{\"k\":[]}"], values.Select(static value => value.ToString()));
    }

    [Fact]
    public void Lists_and_objects_come_apart_into_slices()
    {
        GesValue value = GesValue.Parse("""{ "rows": [ { "n": 9007199254740993 }, [1.0, "a\"b"], null ], "rows2": {} }""");
        Assert.Equal(9007199254740993, value["rows"][0]["n"].GetInt64());
        Assert.Equal("1.0", value["rows"][1][0].ToString());
        Assert.Equal("a\"b", value["rows"][1][1].GetText());
        Assert.Equal(GesValue.Null, value["rows"][2]);
        Assert.Equal(["rows", "rows2"], value.GetMap()!.Keys);
        Assert.Equal(3, value["rows"].GetList()!.Count);
        Assert.Equal(value["rows"], [.. value["rows"]]);
    }

    [Fact]
    public void What_it_is_not_comes_out_as_null()
    {
        GesValue number = 1;
        Assert.Null(number.GetList());
        Assert.Null(number.GetMap());
        Assert.Equal(GesValue.Null, number[0]);
        Assert.Equal(GesValue.Null, number["x"]);
        Assert.Equal(GesValue.Null, GesValue.Parse("[1]")[-1]);
        foreach (GesValue item in number)
            Assert.Fail($"{item} is no item of a number.");
        Assert.Null(GesValue.Parse("\"x\"").GetDecimal());
    }

    [Theory]
    [InlineData("0.10", "0.10")]
    [InlineData("\"79228162514264337593543950335\"", "79228162514264337593543950335")]
    [InlineData("1e3", "1000")]
    public void A_decimal_keeps_its_digits(string json, string digits) =>
        Assert.Equal(digits, GesValue.Parse(json).GetDecimal()!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("792281625142643375935439503350")]
    [InlineData("0.12345678901234567890123456789012345")]
    public void A_decimal_that_would_lose_digits_is_none(string json) => Assert.Null(GesValue.Parse(json).GetDecimal());

    [Fact]
    public void Slices_are_equal_by_text_and_serve_as_values_of_their_own()
    {
        GesValue list = GesValue.Parse("[{\"a\":1},{\"a\":1}]");
        Assert.Equal(list[0], list[1]);
        Assert.Equal(list[0].GetHashCode(), GesValue.Parse("{ \"a\": 1 }").GetHashCode());
        Assert.Equal("[[{\"a\":1},{\"a\":1}]]", JsonSerializer.Serialize(new[] { list }));
    }
}
