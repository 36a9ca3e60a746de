using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Tests.TextTests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("Strnig", "String")]
    [InlineData("string", "String")]
    [InlineData("Intger", "Integer")]
    [InlineData("Bool", null)]
    [InlineData("Lng", "Long")]
    [InlineData("", null)]
    [InlineData("Banana", null)]
    public void The_nearest_word_is_within_a_third_of_its_letters(string word, string? nearest) =>
        Assert.Equal(nearest, Nearest.Of(word, ["String", "Integer", "Long", "Double", "Boolean"]));

    [Fact]
    public void Of_two_words_that_are_as_near_the_first_is_taken() => Assert.Equal("cat", Nearest.Of("bat", ["cat", "rat"]));

    [Theory]
    [InlineData("jbo", "; did you mean 'job'?")]
    [InlineData("sink", "; known are graph, job")]
    public void A_hint_names_the_nearest_or_all_in_order(string word, string hint) => Assert.Equal(hint, Nearest.Hint(word, ["job", "graph", "job"]));

    [Fact]
    public void A_hint_is_silent_where_there_are_none_or_too_many()
    {
        Assert.Equal("", Nearest.Hint("sink", []));
        Assert.Equal("", Nearest.Hint("sink", Enumerable.Range(0, 13).Select(static number => $"candidate{number}")));
    }

    [Fact]
    public void Endless_words_have_no_nearest() => Assert.Null(Nearest.Of(new string('a', 65), [new string('a', 64)]));

    [Fact]
    public void A_full_list_looks_for_no_more_words()
    {
        FindingList findings = new("a.yaml");
        for (int i = 0; i < 150; i++)
            findings.Add(Findings.Rules.EmptyFile, Place.FileStart);

        Assert.Equal(100, findings.ToArray().Count);
        Assert.Equal("", findings.Hint("jbo", ["job"]));
        Assert.Null(findings.Near("jbo", ["job"]));
    }

    [Fact]
    public void A_finding_reads_like_a_line_of_a_compiler()
    {
        Finding finding = new(Findings.Rules.UnusedType, "spec/a.yaml", new Place(2, 4, 2, 9, 20, 25), new EquatableArray<string>(["Color"]));

        Assert.Equal("spec/a.yaml(3,5): warning GES0206: Type 'Color' is not used in this file; remove it, or move it to types.yaml if other pages need it", finding.ToString());
    }
}
