using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Results;

/// <summary>Finds jobs that nobody waits for, streams and lists that nobody goes through, and transactions that nobody ends. Who writes <c>_ =</c> before a job says that it is meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DroppedResultAnalyzer : CallerAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Describe(Rules.DroppedJob), Describe(Rules.NeverRead), Describe(Rules.OpenTransaction));

    private protected override void Register(CompilationStartAnalysisContext start, GesTypes types)
    {
        DroppedResults dropped = new(types, Describe(Rules.DroppedJob, start.Options), Describe(Rules.NeverRead, start.Options), Describe(Rules.OpenTransaction, start.Options));
        start.RegisterOperationAction(dropped.Statement, OperationKind.ExpressionStatement);
        start.RegisterOperationAction(dropped.Variable, OperationKind.VariableDeclarator);
    }
}
