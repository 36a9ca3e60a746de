using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Json;

public class GesValueTests
{
    [Theory]
    [InlineData("{\"a\":[1]}", JsonValueKind.Object)]
    [InlineData("[1,2]", JsonValueKind.Array)]
    [InlineData("\"x\"", JsonValueKind.String)]
    [InlineData("-1.50e3", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    [InlineData("false", JsonValueKind.False)]
    [InlineData("null", JsonValueKind.Null)]
    [InlineData("[]", JsonValueKind.Array)]
    [InlineData("{\"a\":{},\"b\":[[],{}],\"c\":\"\\u00e9\"}", JsonValueKind.Object)]
    public void It_keeps_the_text(string json, JsonValueKind kind)
    {
        GesValue value = GesValue.Parse(json);

        Assert.Equal(json, value.ToString());
        Assert.Equal(kind, value.Kind);
    }

    [Fact]
    public void White_space_between_tokens_is_left_out() =>
        Assert.Equal("""{"a b":[1,{"c":" d "}]}""", GesValue.Parse(""" { "a b" : [ 1 , { "c" : " d " } ] } """).ToString());

    [Fact]
    public void It_is_equal_by_text()
    {
        Assert.Equal(GesValue.Parse("[1, 2]"), GesValue.Parse("[1,2]"));
        Assert.True(GesValue.Parse("1") == GesValue.From(1));
        Assert.True(GesValue.Parse("1") != GesValue.Parse("1.0"));
        Assert.Equal(GesValue.Parse("\"a\"").GetHashCode(), GesValue.From("a").GetHashCode());
        Assert.False(GesValue.Null.Equals((object)"null"));
    }

    [Fact]
    public void The_default_value_is_the_JSON_null()
    {
        Assert.Equal("null", default(GesValue).ToString());
        Assert.Equal(JsonValueKind.Null, default(GesValue).Kind);
        Assert.Equal(GesValue.Null, GesValue.Parse("null"));
        Assert.Equal(GesValue.Null, GesValue.From((string?)null));
    }

    [Fact]
    public void Values_come_out_as_what_they_are()
    {
        Assert.Equal("é\"", GesValue.Parse("\"\\u00e9\\\"\"").GetText());
        Assert.Equal(12, GesValue.Parse("\" 12 \"").GetInt64());
        Assert.Equal(1.5, GesValue.Parse("1.5").GetDouble());
        Assert.True(GesValue.Parse("\"True\"").GetBoolean());
        Assert.Equal("2.5", GesValue.From(2.5).ToString());
        Assert.Equal("true", GesValue.From(true).ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    public void What_it_is_not_comes_out_as_null(string json)
    {
        GesValue value = GesValue.Parse(json);

        Assert.Null(value.GetInt64());
        Assert.Null(value.GetDouble());
        Assert.Null(value.GetBoolean());
        Assert.Equal(json == "\"x\"" ? "x" : null, value.GetText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("x")]
    public void A_text_that_is_not_one_JSON_value_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => GesValue.Parse(json));

    [Fact]
    public void A_number_that_JSON_does_not_have_is_refused() => Assert.Throws<ArgumentException>(() => GesValue.From(double.NaN));
}
