using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Tests.Support;

namespace GesSpecGen.Core.Tests.Help;

/// <summary>Each rule has a help page, and what the pages show is so.</summary>
public sealed class HelpPageTests
{
    // Too large to print, about the project file, or about C#, whose pages the tests of the generator and of the analyzers run.
    private static readonly string[] WithoutYaml = [RuleIds.NotPartial, RuleIds.ColumnType, RuleIds.RecordNotMade, RuleIds.SameColumn, RuleIds.ValueInStatement, RuleIds.DroppedJob, RuleIds.Unbounded, RuleIds.NewerThanEngine, RuleIds.BadEngineVersion, RuleIds.NeverRead, RuleIds.OpenTransaction, RuleIds.TooLarge, RuleIds.TooManyNodes, RuleIds.NothingSelected, RuleIds.BadSetting, RuleIds.DuplicateFile, RuleIds.OldLanguage, RuleIds.BadLevel, RuleIds.ClientTwice];

    public static TheoryData<string> Ids => [.. Findings.Rules.All.Select(static rule => rule.Id)];

    public static TheoryData<string> RunIds => [.. Findings.Rules.All.Select(static rule => rule.Id).Except(WithoutYaml)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_a_rule_means_shows_it_and_mends_it(string id)
    {
        HelpPage page = HelpPage.Of(id);
        Rule rule = Findings.Rules.All.Single(rule => rule.Id == id);

        Assert.StartsWith($"# {id}: {rule.Title}\n", page.Text, StringComparison.Ordinal);
        Assert.Contains(rule.Severity == Severity.Error ? "\nAn error: " : "\nA warning: ", page.Text, StringComparison.Ordinal);
        Assert.Contains("\n## What shows it\n", page.Text, StringComparison.Ordinal);
        Assert.Contains("\n## How to mend it\n", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.Languages.Count());
        Assert.InRange(page.Text.Split('\n').Length, 15, 40);
        Assert.StartsWith(rule.MessageFormat.Split('{')[0].TrimEnd('\''), page.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RunIds))]
    public void The_wrong_example_has_the_finding_and_the_right_one_has_none(string id)
    {
        HelpPage page = HelpPage.Of(id);

        Assert.Equal($"{id} {page.Message}", Assert.Single(page.Wrong!.Findings().Select(static finding => $"{finding.Rule.Id} {finding.Message}")));
        page.Right!.FindsNothing();
    }

    [Fact]
    public void Pages_without_yaml_are_named_here()
    {
        IEnumerable<string> without = Findings.Rules.All.Select(static rule => rule.Id).Where(static id => !HelpPage.Of(id).Languages.Contains("yaml"));

        Assert.Equal(WithoutYaml.Order(), without.Order());
    }

    [Fact]
    public void There_is_no_page_without_a_rule()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(HelpPage.Folder).Select(static file => Path.GetFileNameWithoutExtension(file)).Where(static name => name != "README");

        Assert.Equal(Findings.Rules.All.Select(static rule => rule.Id).Order(), pages.Order());
    }

    [Fact]
    public void The_table_lists_every_rule_as_it_is()
    {
        string[] lines = File.ReadAllLines(Path.Combine(HelpPage.Folder, "README.md"));

        Assert.Equal(
            Findings.Rules.All.Select(static rule => $"| [{rule.Id}]({rule.Id}.md) | {(rule.Severity == Severity.Error ? "error" : "warning")} | {rule.Title} |").Order(StringComparer.Ordinal),
            lines.Where(static line => line.StartsWith("| [GES", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_files_that_the_examples_complete_are_printed_as_they_are()
    {
        string readme = File.ReadAllText(Path.Combine(HelpPage.Folder, "README.md"));

        Assert.Contains(TestSpec.Plane.ReplaceLineEndings("\n"), readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(TestSpec.With("").Text(TestSpec.OperationPath).Trim(), readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_pages_that_are_there() => Assert.All(Findings.Rules.All, static rule =>
    {
        foreach (string link in HelpPage.Of(rule.Id).Text.Split("](").Skip(1).Select(static rest => rest.Split(')')[0]))
            Assert.True(File.Exists(Path.Combine(HelpPage.Folder, link)), $"{rule.Id}: {link}");
    });
}
