using GesSpecGen.Core.Findings;
using GesSpecGen.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GesSpecGen.Analyzers;

/// <summary>What all analyzers of callers have in common: they look at code that people wrote, where it can call a client.</summary>
public abstract class CallerAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (GesTypes.Of(start.Compilation) is { } types)
                Register(start, types);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start, GesTypes types);

    private protected static DiagnosticDescriptor Describe(Rule rule) => RuleDescriptor.Of(rule, Levels.Default.Of(rule), helpLink: null);

    /// <summary>A rule as the project wants it. The generator tells of severities that cannot be used.</summary>
    private protected static DiagnosticDescriptor Describe(Rule rule, AnalyzerOptions options)
    {
        AnalyzerConfigOptionsProvider project = options.AnalyzerConfigOptionsProvider;
        return RuleDescriptor.Of(rule, LevelsParser.Parse(ProjectProperty.Of(project, "GesSeverityList")).Levels.Of(rule), HelpPages.Of(project).Link(rule.Id));
    }
}
