namespace GesSpecGen.Runtime.Tests.Json;

/// <summary>Lists of objects with one member each, in which algorithms answer values of vertices: <c>[{"v1":0.15},{"v2":0.1}]</c>.</summary>
public class EntriesTests
{
    [Theory]
    [InlineData("""[{"b":0.5},{"a":0.25}]""", "b=0.5 a=0.25")]
    [InlineData("""[{"b":0.5,"a":0.25},{"c":1}]""", "b=0.5 a=0.25 c=1")]
    [InlineData("""[{"a":1},{"a":2}]""", "a=1 a=2")]
    [InlineData("""[null,{},{"a":null},{"b":"2"}]""", "b=2")]
    [InlineData("""[{"\u0061\"":1}]""", "a\"=1")]
    [InlineData("[]", "")]
    public void Names_come_with_their_values_in_the_order_of_the_answer(string json, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read.Member("scores", json).Scores!.Select(static entry => FormattableString.Invariant($"{entry.Key}={entry.Value}"))));

    [Fact]
    public void Objects_are_values_too() => Assert.Equal(
        [KeyValuePair.Create("v", "p")],
        Read.Member("scored", """[{"v":{"path":"p"}}]""").Scored!.Select(static entry => KeyValuePair.Create(entry.Key, entry.Value.Path!)));

    [Theory]
    [InlineData("[1]", "Member 'scores[0]': expected an object, found a number.")]
    [InlineData("[{},[]]", "Member 'scores[1]': expected an object, found a list.")]
    [InlineData("""[{"a":1},{"b":"high"}]""", "Member 'scores[1].b': expected a number, found a text that is none.")]
    public void An_error_names_the_item_and_never_shows_the_value(string json, string message) =>
        Assert.Equal(message, Read.Error<AllKinds>($$"""{"scores":{{json}}}"""));

    [Theory]
    [InlineData("""{"scores":[{"a":1}""")]
    [InlineData("""{"scores":[{"a":""")]
    [InlineData("""{"scores":[""")]
    public void What_is_cut_is_an_error(string json) => Assert.NotEmpty(Read.Error<AllKinds>(json));
}
