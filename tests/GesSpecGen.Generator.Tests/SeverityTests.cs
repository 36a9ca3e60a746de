using GesSpecGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Tests;

/// <summary>GesSeverity: how loudly the compiler tells of a rule.</summary>
public sealed class SeverityTests
{
    [Theory]
    [InlineData("GES0206=error", DiagnosticSeverity.Error)]
    [InlineData("GES0206=suggestion", DiagnosticSeverity.Info)]
    [InlineData("GES0206=silent", DiagnosticSeverity.Hidden)]
    [InlineData("GES0206=none", null)]
    [InlineData("GES0207=error", DiagnosticSeverity.Warning)]
    public void A_rule_is_as_loud_as_the_project_wants_it(string severities, DiagnosticSeverity? expected)
    {
        GeneratorRun run = Run("types: { Never: { members: { id: { type: String } } } }", severities);

        Assert.Equal(expected, run.Findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void A_mistake_that_is_told_less_loudly_costs_what_it_cost_before()
    {
        const string mistake = "query: { limit: { type: Strnig } }";

        GeneratorRun run = Run(mistake, "GES0201=warning");

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.Findings).Severity);
        Assert.Equal(Run(mistake, "").Sources, run.Sources);
    }

    [Fact]
    public void What_cannot_be_used_is_a_warning_that_names_the_nearest()
    {
        GeneratorRun run = Run("", "GES0206=none,GES0507=eror");

        Assert.Equal("warning GES0509: 'GES0507=eror' in GesSeverity changes nothing: 'eror' is no severity; did you mean 'error'?", Assert.Single(run.Findings).ToString());
    }

    [Fact]
    public void That_warning_is_as_loud_as_the_project_wants_it_too() => Run("", "GES0507=eror,GES0509=none").HasNoFindings();

    private static GeneratorRun Run(string keys, string severities) => GeneratorRun.Run(
        [new SpecText("management/plane.yaml", Specs.Plane), new SpecText("management/graph/show-graph.yaml", Specs.Operation("ShowGraph", keys))],
        ("GesSeverityList", severities));
}
