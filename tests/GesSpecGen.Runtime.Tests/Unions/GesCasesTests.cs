using System.Text;
using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Runtime.Tests.Unions;

public class GesCasesTests
{
    private static readonly GesCases All = new("\"", "0", "t", "[", "{id", "{edges", "{}", "{");

    [Theory]
    [InlineData("\"a\"", 0)]
    [InlineData("-1.5", 1)]
    [InlineData("true", 2)]
    [InlineData("false", 2)]
    [InlineData("[{}]", 3)]
    [InlineData("{\"id\":1}", 4)]
    [InlineData("{\"edges\":[]}", 5)]
    [InlineData("{}", 6)]
    [InlineData("{\"other\":1}", 7)]
    public void A_case_is_known_by_its_kind_of_json_or_by_a_member(string json, int expected) => Assert.Equal(expected, Find(All, json));

    [Theory]
    [InlineData("{\"a\":{\"id\":1},\"b\":[{\"edges\":1}],\"edges\":0}", 5)]
    [InlineData("{\"edges\":0,\"id\":0}", 4)]
    [InlineData("{\"\\u0069d\":0}", 4)]
    [InlineData("{\"a\":{\"id\":1}}", 7)]
    public void Members_count_wherever_they_stand_but_not_those_of_inner_objects(string json, int expected) => Assert.Equal(expected, Find(All, json));

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("{}")]
    [InlineData("{\"other\":1}")]
    [InlineData("null")]
    public void What_is_of_no_case_is_found_in_none(string json) => Assert.Equal(-1, Find(new GesCases("{id"), json));

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":1")]
    public void Json_that_ends_too_early_is_an_error(string json) => Assert.ThrowsAny<JsonException>(() => Find(All, json));

    private static int Find(GesCases cases, string json)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();
        long before = reader.BytesConsumed;
        int found = cases.Find(in reader);
        Assert.Equal(before, reader.BytesConsumed);
        return found;
    }
}
