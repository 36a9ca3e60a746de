using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Tests.YamlTests;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: «word»", "word", true)]
    [InlineData("a: «two words» # a comment", "two words", true)]
    [InlineData("a: «'quoted ''text'''»", "quoted 'text'", false)]
    [InlineData("a: «\"1\\n\\u0041\\/\\uD83D\\uDE00\"»", "1\nA/😀", false)]
    [InlineData("a: «1.50»", "1.50", true)]
    [InlineData("a: «true»", "true", true)]
    [InlineData("{ \"a\":«\"b\"» }", "b", false)]
    [InlineData("{\"a\":«1»}", "1", true)]
    public void A_text_knows_its_value_its_quotes_and_its_place(string marked, string value, bool isPlain)
    {
        MarkedText text = MarkedText.Of(marked);

        YamlText read = Assert.IsType<YamlText>(Single(text.Text).Value);
        Assert.Equal((value, isPlain, text.Mark), (read.Value, read.IsPlain, read.Place));
    }

    [Theory]
    [InlineData("a: |\n  one\n  two\n", "one\ntwo\n")]
    [InlineData("a: >-\n  one\n  two\n", "one two")]
    public void Texts_of_several_lines_are_texts(string text, string value) =>
        Assert.Equal((value, false), Assert.IsType<YamlText>(Single(text).Value) is var read ? (read.Value, read.IsPlain) : default);

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: ''", false)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: nil", false)]
    public void What_is_left_out_is_null_and_what_is_quoted_is_not(string text, bool isNull) =>
        Assert.Equal(isNull, Assert.IsType<YamlText>(Single(text).Value).IsNull);

    [Theory]
    [InlineData("a: «[b, c]»")]
    [InlineData("a: «{ b: c }»")]
    [InlineData("a: «[]»")]
    [InlineData("a: «{}»")]
    [InlineData("a: «[ [b], { c: d } ]»  # more")]
    [InlineData("a:\n  «{\n    \"b\": [1,\n  2]\n  }»\nb: c")]
    [InlineData("a: { b: «[c]» }")]
    public void Lists_and_maps_in_brackets_reach_from_the_first_to_the_last(string marked)
    {
        MarkedText text = MarkedText.Of(marked);

        YamlMap root = Assert.IsType<YamlMap>(Read(text.Text));
        Assert.Contains(text.Mark!.Value, Below(root).Select(static node => node.Place));
    }

    [Fact]
    public void Keys_keep_their_order_and_their_place()
    {
        MarkedText text = MarkedText.Of("first: 1\n«second»: 2\nthird: 3\n");

        YamlMap map = Assert.IsType<YamlMap>(Read(text.Text));
        Assert.Equal(["first", "second", "third"], map.Entries.Select(static entry => entry.Key.Value));
        Assert.Equal(text.Mark, map.Entries[1].Key.Place);
    }

    [Theory]
    [InlineData("{\n\t\"a\": 1,\n\t\"b\": [ 1, 2 ]\n}")]
    [InlineData("{\"a\":1,\"b\":{\"c\":[\"d\",null,true,-1.5e3]}}")]
    [InlineData("{ \"a\" : \"x: y # z\", \"b\": \"\\\"\\\\\\b\\f\\n\\r\\t\" }")]
    public void Json_is_pasted_as_it_is(string json) =>
        Assert.Equal(["a", "b"], Assert.IsType<YamlMap>(Read(json)).Entries.Select(static entry => entry.Key.Value));

    [Fact]
    public void Two_readings_of_one_text_are_equal()
    {
        const string Text = "a: [1, { b: c }]\nd: e";

        Assert.Equal(Read(Text), Read(Text));
        Assert.Equal(Read(Text)!.GetHashCode(), Read(Text)!.GetHashCode());
        Assert.NotEqual(Read(Text), Read(Text + "f"));
    }

    [Fact]
    public void Sixty_four_levels_are_read() =>
        Assert.NotNull(Read(new string('[', 64) + new string(']', 64)));

    [Fact]
    public void A_hundred_thousand_values_are_read() =>
        Assert.Equal(99_999, Assert.IsType<YamlList>(Read("[" + string.Concat(Enumerable.Repeat("a,", 99_999)) + "]")).Items.Count);

    [Fact]
    public void A_million_characters_are_read() =>
        Assert.Equal(1024 * 1024, Assert.IsType<YamlText>(Read(new string('a', 1024 * 1024))).Value.Length);

    private static YamlNode? Read(string text)
    {
        FindingList findings = new("a.yaml");
        YamlNode? root = YamlReader.Read(text, findings, CancellationToken.None);
        Assert.Empty(findings.ToArray());
        return root;
    }

    private static YamlEntry Single(string text) => Assert.Single(Assert.IsType<YamlMap>(Read(text)).Entries);

    private static IEnumerable<YamlNode> Below(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(static entry => Below(entry.Value)).Prepend(map),
        YamlList list => list.Items.SelectMany(Below).Prepend(list),
        _ => [node],
    };
}
