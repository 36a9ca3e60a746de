using System.Collections.Immutable;
using GesSpecGen.Analyzers.Lists;
using GesSpecGen.Analyzers.Results;
using GesSpecGen.Analyzers.Statements;
using GesSpecGen.Analyzers.Versions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Analyzers.Tests.Support;

/// <summary>What all analyzers together say of code that compiles.</summary>
internal static class Findings
{
    public static async Task<ImmutableArray<Diagnostic>> Of(string code, string? engine, string? severities = null)
    {
        CSharpCompilation project = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(code)], Caller.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(project.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error).Select(static found => found.ToString()));
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new StatementAnalyzer(), new DroppedResultAnalyzer(), new UnboundedAnalyzer(), new VersionAnalyzer()];
        return await project.WithAnalyzers(analyzers, new AnalyzerOptions([], new Properties(engine, severities))).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class Properties(string? engine, string? severities) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string?>
        {
            ["build_property.GesEngineVersion"] = engine,
            ["build_property.GesSeverityList"] = severities,
            ["build_property.GesHelpFolder"] = "/help/",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(Dictionary<string, string?> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value) && value is not null;
    }
}
