using System.Collections.Immutable;
using GesSpecGen.Analyzers.Statements;
using GesSpecGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Lists;

/// <summary>Finds lists of unknown length that are taken into memory as a whole: those that are collected, and statements without a limit whose answer comes at once.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnboundedAnalyzer : CallerAnalyzer
{
    private const string LimitItems = "limit them with Take, or go through them with 'await foreach'";
    private const string LimitRows = "end the statement with a limit, or go through its rows with QueryAsync";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Describe(Rules.Unbounded));

    private protected override void Register(CompilationStartAnalysisContext start, GesTypes types)
    {
        DiagnosticDescriptor rule = Describe(Rules.Unbounded, start.Options);
        start.RegisterOperationAction(context => Collected(context, types, rule), OperationKind.Invocation);
        start.RegisterOperationBlockAction(context => Buffered(context, types, rule));
    }

    private static void Collected(OperationAnalysisContext context, GesTypes types, DiagnosticDescriptor rule)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (Collections.Source(call, types) is { } source && Collections.IsUnbounded(source, types))
            context.ReportDiagnostic(Diagnostic.Create(rule, Collections.Place(call), $"'{call.TargetMethod.Name}'", LimitItems));
    }

    private static void Buffered(OperationBlockAnalysisContext context, GesTypes types, DiagnosticDescriptor rule)
    {
        foreach (ISimpleAssignmentOperation member in context.OperationBlocks.SelectMany(static block => block.Descendants()).OfType<ISimpleAssignmentOperation>())
        {
            if (Statement.Of(member, types) is { Text: { ConstantValue: { HasValue: true, Value: string text } } origin, Owner: IObjectCreationOperation statement } && StatementLimit.IsMissing(text) && !HasLimit(statement))
                context.ReportDiagnostic(Diagnostic.Create(rule, origin.Syntax.GetLocation(), "The answer to this statement", LimitRows));
        }
    }

    private static bool HasLimit(IObjectCreationOperation statement) =>
        statement.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().Any(static member => member.Target is IPropertyReferenceOperation { Property.Name: "Limit" }) == true;
}
