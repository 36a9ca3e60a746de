using System.Reflection;
using System.Text.RegularExpressions;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.RuleTests;

/// <summary>What each rule has: an id of its own, a message that says something, a test that shows it, a help page and a line in the release ledger.</summary>
public sealed partial class RuleConventions
{
    [Fact]
    public void All_holds_every_rule_once()
    {
        IEnumerable<Rule> fields = typeof(Findings.Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (Rule)field.GetValue(null)!);

        Assert.Equal(fields.Select(static rule => rule.Id).Order(), Findings.Rules.All.Select(static rule => rule.Id).Order());
        Assert.Empty(Findings.Rules.All.GroupBy(static rule => rule.Id).Where(static same => same.Count() > 1).Select(static same => same.Key));
    }

    [Fact]
    public void Ids_are_constants_and_belong_to_a_family()
    {
        IEnumerable<string> constants = typeof(RuleIds).GetFields().Select(static field => (string)field.GetRawConstantValue()!);

        Assert.Equal(constants.Order(), Findings.Rules.All.Select(static rule => rule.Id).Order());
        Assert.All(Findings.Rules.All, static rule => Assert.Matches("^GES0[0-7][0-9]{2}$", rule.Id));
    }

    [Fact]
    public void A_message_uses_all_its_arguments_and_has_no_full_stop() => Assert.All(Findings.Rules.All, static rule =>
    {
        int[] used = [.. Argument().Matches(rule.MessageFormat.Replace("{{", "").Replace("}}", "")).Select(static match => int.Parse(match.Groups[1].Value, null)).Distinct().Order()];
        Assert.Equal(Enumerable.Range(0, used.Length), used);
        Assert.False(rule.MessageFormat.EndsWith('.'), rule.Id);
        Assert.False(string.IsNullOrWhiteSpace(rule.Title), rule.Id);
    });

    [Fact]
    public void Each_rule_has_a_test_that_shows_it()
    {
        IEnumerable<string> shown = typeof(RuleConventions).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods())
            .SelectMany(static method => method.GetCustomAttributes<ShowsAttribute>())
            .Select(static attribute => attribute.RuleId);

        // Those of C# are shown by the tests of the generator and of the analyzers, which hold the help pages to them.
        Assert.Empty(Findings.Rules.All.Select(static rule => rule.Id).Where(static id => !id.StartsWith("GES06", StringComparison.Ordinal) && !id.StartsWith("GES07", StringComparison.Ordinal) && id is not (RuleIds.OldLanguage or RuleIds.ClientTwice)).Except(shown));
    }

    [Fact]
    public void Each_rule_has_a_line_in_the_release_ledger_as_it_is()
    {
        string[] lines = [.. new[] { "Shipped", "Unshipped" }.SelectMany(static name => File.ReadAllLines(Repository.Path("generator", "GesSpecGen.Generator", $"AnalyzerReleases.{name}.md")))];
        IEnumerable<string> ledger = lines.Where(static line => line.StartsWith("GES", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(Findings.Rules.All.OrderBy(static rule => rule.Id, StringComparer.Ordinal).Select(static rule => $"{rule.Id} | GesSpec | {rule.Severity} | {rule.Title}"), ledger);
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Argument();
}
