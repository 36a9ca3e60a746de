using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Results;

/// <summary>What becomes of the results of calls.</summary>
internal sealed class DroppedResults(GesTypes types, DiagnosticDescriptor job, DiagnosticDescriptor neverRead, DiagnosticDescriptor transaction)
{
    /// <summary>A statement that is a call, or a call whose result is discarded.</summary>
    public void Statement(OperationAnalysisContext context)
    {
        IOperation statement = ((IExpressionStatementOperation)context.Operation).Operation;
        bool isMeant = statement is ISimpleAssignmentOperation { Target: IDiscardOperation };
        IOperation value = isMeant ? ((ISimpleAssignmentOperation)statement).Value : statement;
        if (value.Call() is not { } call || call.Result() is not { } result)
            return;
        if (types.IsLazy(result))
            context.ReportDiagnostic(Diagnostic.Create(neverRead, value.Syntax.GetLocation(), Name(call)));
        else if (GesTypes.Is(result, types.Transaction))
            context.ReportDiagnostic(Diagnostic.Create(transaction, value.Syntax.GetLocation(), Name(call)));
        else if (!isMeant && GesTypes.Is(result, types.Job))
            context.ReportDiagnostic(Diagnostic.Create(job, value.Syntax.GetLocation(), Name(call)));
    }

    /// <summary>A variable that is never used, or a transaction that is not disposed of on every way out.</summary>
    public void Variable(OperationAnalysisContext context)
    {
        IVariableDeclaratorOperation declarator = (IVariableDeclaratorOperation)context.Operation;
        if (declarator.GetVariableInitializer()?.Value is not { } value || value.Call() is not { } call)
            return;
        if (GesTypes.Is(declarator.Symbol.Type, types.Transaction))
        {
            if (!IsUsing(declarator) && Locals.Uses(declarator.Symbol, declarator).All(StaysHere))
                Report(transaction);
        }
        else if (GesTypes.Is(declarator.Symbol.Type, types.Job) && Starts(call) && IsUnused())
        {
            Report(job);
        }
        else if (types.IsLazy(declarator.Symbol.Type) && IsUnused())
        {
            Report(neverRead);
        }

        bool IsUnused() => Locals.Uses(declarator.Symbol, declarator).Count == 0;

        void Report(DiagnosticDescriptor rule) => context.ReportDiagnostic(Diagnostic.Create(rule, value.Syntax.GetLocation(), Name(call)));
    }

    // A handle that a test makes, or that is known by an id, starts nothing.
    private static bool Starts(IInvocationOperation call) => !SymbolEqualityComparer.Default.Equals(call.Result(), call.Type);

    private static bool IsUsing(IVariableDeclaratorOperation declarator)
    {
        for (IOperation? at = declarator.Parent; at is not null and not IBlockOperation; at = at.Parent)
        {
            if (at is IUsingDeclarationOperation or IUsingOperation)
                return true;
        }

        return false;
    }

    // Whoever hands the transaction on, or disposes of it, knows what becomes of it.
    private static bool StaysHere(ILocalReferenceOperation use) => use.Parent switch
    {
        IInvocationOperation call => ReferenceEquals(call.Instance, use) && call.TargetMethod.Name != "DisposeAsync",
        IPropertyReferenceOperation => true,
        _ => false,
    };

    private static string Name(IInvocationOperation call) => call.TargetMethod.Name;
}
