using System.Collections.Immutable;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Statements;

/// <summary>Finds values that are written into a statement instead of being its parameters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatementAnalyzer : CallerAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Describe(Rules.ValueInStatement));

    private protected override void Register(CompilationStartAnalysisContext start, GesTypes types)
    {
        DiagnosticDescriptor rule = Describe(Rules.ValueInStatement, start.Options);
        start.RegisterOperationAction(context => Check(context, Statement.Of((IInvocationOperation)context.Operation, types), rule), OperationKind.Invocation);
        start.RegisterOperationAction(context => Check(context, Statement.Of((ISimpleAssignmentOperation)context.Operation, types), rule), OperationKind.SimpleAssignment);
    }

    private static void Check(OperationAnalysisContext context, Statement? statement, DiagnosticDescriptor rule)
    {
        if (statement is not { Text: { Syntax: ExpressionSyntax text, SemanticModel: { } model } and (IInterpolatedStringOperation or IBinaryOperation) })
            return;
        if (StatementHoles.Of(text, model, context.CancellationToken) is [{ Hole: { } first }, ..])
            context.ReportDiagnostic(Diagnostic.Create(rule, text.GetLocation(), [statement.Owner.Syntax.GetLocation()], Shown(first), ParameterName.Of(first)));
    }

    private static string Shown(ExpressionSyntax value) => Words.Short(value.ToString());
}
