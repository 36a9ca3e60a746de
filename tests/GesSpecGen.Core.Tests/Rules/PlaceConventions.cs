using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Help;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>What an editor underlines: the very key or value, for every rule. Tests of single rules mark it with «…».</summary>
public sealed class PlaceConventions
{
    /// <summary>There is no place in a file: the project file is wrong.</summary>
    private static readonly string[] OfTheProject = [RuleIds.BadSetting, RuleIds.NothingSelected, RuleIds.OldLanguage, RuleIds.BadLevel, RuleIds.ClientTwice];

    /// <summary>Nothing in the file is wrong by itself: it is empty, too large, or one too many.</summary>
    private static readonly string[] OfAWholeFile = [RuleIds.EmptyFile, RuleIds.TooLarge, RuleIds.DuplicateShared, RuleIds.DuplicateFile];

    /// <summary>What is underlined is no value that could be read: a sign of YAML, a key that stands there already, or the one value too many.</summary>
    private static readonly string[] OfWhatIsNotRead = [RuleIds.NotYaml, RuleIds.TooDeep, RuleIds.NoAliases, RuleIds.OneDocument, RuleIds.DuplicateKey, RuleIds.TooManyNodes];

    public static TheoryData<string> OfAKeyOrValue => [.. Findings.Rules.All.Select(static rule => rule.Id).Where(static id => !IsOfCSharp(id)).Except(OfTheProject).Except(OfAWholeFile).Except(OfWhatIsNotRead)];

    public static TheoryData<string> OfASign => [.. OfWhatIsNotRead.Except([RuleIds.TooManyNodes])];

    [Theory]
    [MemberData(nameof(OfAKeyOrValue))]
    public void A_rule_underlines_a_whole_key_or_value(string id)
    {
        (Finding finding, string text) = Example(id);

        Assert.Contains(finding.Place, YamlPlaces.Of(text));
        Assert.NotEqual("", Underlined(finding, text));
    }

    [Theory]
    [MemberData(nameof(OfASign))]
    public void What_is_not_read_is_underlined_on_its_line(string id)
    {
        (Finding finding, string text) = Example(id);

        Assert.NotEqual("", Underlined(finding, text).Trim());
        Assert.DoesNotContain('\n', Underlined(finding, text));
    }

    [Theory]
    [InlineData(RuleIds.MissingKey, "query: { limit: { required: true } }", "{")]
    [InlineData(RuleIds.MissingKey, "query:\n  limit:\n    required: true", "required")]
    [InlineData(RuleIds.UnknownKey, "query:\n  limit: { type: Integer, \"requird\": true }", "\"requird\"")]
    [InlineData(RuleIds.UnknownType, "query:\n  limit:\n    type: Intger # of items", "Intger")]
    [InlineData(RuleIds.WrongValue, "query:\n  limit: { type: Integer, required: 'yes' }", "'yes'")]
    [InlineData(RuleIds.FacetDoesNotApply, "query:\n  limit: { type: Integer, max_length: 5 }", "max_length")]
    public void Quotes_belong_to_it_and_comments_do_not(string id, string keys, string underlined)
    {
        TestSpec spec = TestSpec.With(keys);
        Finding finding = Assert.Single(spec.Findings());

        Assert.Equal((id, underlined), (finding.Rule.Id, Underlined(finding, spec.Text(finding.Path))));
    }

    private static (Finding Finding, string Text) Example(string id)
    {
        TestSpec spec = HelpPage.Of(id).Wrong!;
        Finding finding = Assert.Single(spec.Findings());
        return (finding, spec.Text(finding.Path));
    }

    private static string Underlined(Finding finding, string text) => text[finding.Place.Start..finding.Place.End];

    // The compiler knows where these stand; their tests mark it in C#.
    private static bool IsOfCSharp(string id) => id.StartsWith("GES06", StringComparison.Ordinal) || id.StartsWith("GES07", StringComparison.Ordinal);
}
