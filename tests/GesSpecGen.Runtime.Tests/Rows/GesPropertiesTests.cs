using System.Text.Json;

namespace GesSpecGen.Runtime.Tests.Rows;

public class GesPropertiesTests
{
    [Fact]
    public void What_is_set_is_what_is_sent()
    {
        GesProperties properties = new() { ["name"] = ["Ray"], ["age"] = [18], ["score"] = 1.5, ["long"] = long.MaxValue, ["exact"] = 0.10m, ["on"] = true, ["none"] = (string?)null };
        Assert.Equal("""{"name":["Ray"],"age":[18],"score":1.5,"long":9223372036854775807,"exact":0.10,"on":true,"none":null}""", properties.ToString());
    }

    [Fact]
    public void Lists_and_plain_values_read_alike()
    {
        GesProperties properties = new() { ["list"] = [7, 8], ["plain"] = 7, ["text"] = "7", ["truth"] = [true] };
        Assert.All(["list", "plain", "text"], name => Assert.Equal((7, 7.0, "7"), (properties.Int64(name), properties.Double(name), properties.Text(name))));
        Assert.Equal([7, 8], properties.All("list").Select(static value => value.GetInt64()));
        Assert.Equal([7], properties.All("plain").Select(static value => value.GetInt64()));
        Assert.True(properties.Boolean("truth"));
    }

    [Fact]
    public void A_value_of_another_kind_is_an_error_that_says_so()
    {
        GesProperties properties = new() { ["text"] = ["x"], ["map"] = GesValue.Parse("{}") };
        Assert.Contains("whole number", Assert.ThrowsAny<JsonException>(() => properties.Int64("text")).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => properties.Text("map"));
    }

    [Fact]
    public void The_last_of_equal_names_counts_and_keeps_the_first_place()
    {
        GesProperties properties = new([new("a", 1), new("b", 2), new("a", 3)]);
        Assert.Equal("""{"a":3,"b":2}""", properties.ToString());
        Assert.Equal(2, properties.Count);
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_them()
    {
        GesProperties properties = JsonSerializer.Deserialize<GesProperties>("""{ "a": [1, 2.50], "b": "x" }""")!;
        Assert.Equal("""{"a":[1,2.50],"b":"x"}""", JsonSerializer.Serialize(properties));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<GesProperties>("[]"));
    }

    [Fact]
    public void None_are_empty()
    {
        Assert.Empty(GesProperties.Empty);
        Assert.Equal(GesValue.Null, GesProperties.Empty["x"]);
        Assert.Equal("{}", GesProperties.Empty.ToString());
    }
}
