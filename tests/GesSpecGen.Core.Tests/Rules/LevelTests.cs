using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>The levels that a project chooses for rules.</summary>
public sealed class LevelTests
{
    [Theory]
    [InlineData("GES0206=error", Level.Error)]
    [InlineData("ges0206 = Warning", Level.Warning)]
    [InlineData("GES0206=suggestion", Level.Suggestion)]
    [InlineData("GES0206=info", Level.Suggestion)]
    [InlineData("GES0206=silent", Level.Silent)]
    [InlineData("GES0206=hidden", Level.Silent)]
    [InlineData("GES0206=none", Level.None)]
    [InlineData("\n  GES0101=warning;\n  GES0206=none;\n", Level.None)]
    [InlineData("GES0206=none;GES0206=error", Level.Error)]
    [InlineData("GES0101=none,", Level.Warning)]
    [InlineData(null, Level.Warning)]
    public void A_rule_has_the_last_level_that_is_chosen_for_it_or_else_its_own(string? chosen, Level expected)
    {
        (Levels levels, EquatableArray<Finding> findings) = LevelsParser.Parse(chosen);

        Assert.Empty(findings);
        Assert.Equal(expected, levels.Of(Findings.Rules.UnusedType));
        Assert.Equal(Level.Error, levels.Of(Findings.Rules.UnknownType));
    }

    [Theory, Shows(RuleIds.BadLevel)]
    [InlineData("GES0206", "it has to be a rule and a severity, such as GES0340=warning")]
    [InlineData("GES0206=none=error", "it has to be a rule and a severity, such as GES0340=warning")]
    [InlineData("=", "no rule has the id ''")]
    [InlineData("CS1591=none", "no rule has the id 'CS1591'")]
    [InlineData("GES02066=none", "no rule has the id 'GES02066'; did you mean 'GES0206'?")]
    [InlineData("GES0206=", "'' is no severity; known are error, none, silent, suggestion, warning")]
    [InlineData("GES0206=warn", "'warn' is no severity; known are error, none, silent, suggestion, warning")]
    [InlineData("GES0206=wraning", "'wraning' is no severity; did you mean 'warning'?")]
    public void What_is_no_rule_or_no_severity_changes_nothing(string chosen, string fault)
    {
        (Levels levels, EquatableArray<Finding> findings) = LevelsParser.Parse(chosen);

        Finding finding = Assert.Single(findings);
        Assert.Equal((RuleIds.BadLevel, "", Place.FileStart), (finding.Rule.Id, finding.Path, finding.Place));
        Assert.Equal($"'{chosen}' in GesSeverity changes nothing: {fault}", finding.Message);
        Assert.Equal(Levels.Default, levels);
    }
}
