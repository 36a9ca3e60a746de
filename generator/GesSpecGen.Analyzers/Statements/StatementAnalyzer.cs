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
        // Of a whole body: the text may stand in a variable, and editors keep findings only in what is looked at.
        start.RegisterOperationBlockAction(context => Check(context, types, rule));
    }

    private static void Check(OperationBlockAnalysisContext context, GesTypes types, DiagnosticDescriptor rule)
    {
        foreach (IOperation operation in context.OperationBlocks.SelectMany(static block => block.Descendants()))
        {
            if (Statement.Of(operation, types) is not { Text: { Syntax: ExpressionSyntax text, SemanticModel: { } model } and (IInterpolatedStringOperation or IBinaryOperation or IInvocationOperation) } statement)
                continue;
            if (StatementHoles.Of(text, model, context.CancellationToken) is [{ Hole: { } first }, ..])
                context.ReportDiagnostic(Diagnostic.Create(rule, text.GetLocation(), [statement.Owner.Syntax.GetLocation()], Words.Short(first.ToString()), ParameterName.Of(first)));
        }
    }
}
