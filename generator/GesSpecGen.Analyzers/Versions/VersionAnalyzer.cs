using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using GesSpecGen.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Versions;

/// <summary>Finds operations that are called, and members that are set, although the engine that the project declares does not have them yet.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VersionAnalyzer : CallerAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Describe(Rules.NewerThanEngine), Describe(Rules.BadEngineVersion));

    private protected override void Register(CompilationStartAnalysisContext start, GesTypes types)
    {
        string? declared = ProjectProperty.Of(start.Options.AnalyzerConfigOptionsProvider, "GesEngineVersion");
        if (declared is null || types.Since is not { } attribute)
            return;
        if (EngineVersion.Parse(declared) is not { } engine)
        {
            DiagnosticDescriptor bad = Describe(Rules.BadEngineVersion, start.Options);
            start.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(bad, Location.None, declared)));
            return;
        }

        VersionCheck check = new(attribute, engine, Describe(Rules.NewerThanEngine, start.Options));
        start.RegisterOperationAction(check.Call, OperationKind.Invocation);
        start.RegisterOperationAction(check.MethodGroup, OperationKind.MethodReference);
        start.RegisterOperationAction(check.Assignment, OperationKind.SimpleAssignment);
    }
}
