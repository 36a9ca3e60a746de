using GesSpecGen.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Analyzers.Tests;

/// <summary>GesSeverity holds for rules about callers as for those about spec files.</summary>
public sealed class SeverityTests
{
    [Theory]
    [InlineData(null, DiagnosticSeverity.Warning)]
    [InlineData("GES0702=error", DiagnosticSeverity.Error)]
    [InlineData("GES0702=suggestion", DiagnosticSeverity.Info)]
    [InlineData("GES0702=silent", DiagnosticSeverity.Hidden)]
    [InlineData("GES0702=none", null)]
    [InlineData("GES0703=error", DiagnosticSeverity.Warning)]
    public async Task A_rule_is_as_loud_as_the_project_wants_it(string? severities, DiagnosticSeverity? expected) =>
        Assert.Equal(expected, (await Findings.Of(Caller.Body("await ges.Graphs.StartAsync(name);"), engine: null, severities)).SingleOrDefault()?.Severity);
}
