using GesSpecGen.Core.Findings;
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

    private protected static DiagnosticDescriptor Describe(Rule rule, AnalyzerOptions? options = null)
    {
        Level level = (options is null ? Levels.Default : ProjectProperty.Levels(options)).Of(rule);
        return new DiagnosticDescriptor(
            rule.Id,
            rule.Title,
            rule.MessageFormat,
            category: "GesSpec",
            SeverityOf(level),
            isEnabledByDefault: level != Level.None,
            helpLinkUri: options is null ? null : ProjectProperty.HelpPage(options, rule.Id));
    }

    private static DiagnosticSeverity SeverityOf(Level level) => level switch
    {
        Level.Error => DiagnosticSeverity.Error,
        Level.Warning => DiagnosticSeverity.Warning,
        Level.Suggestion => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
