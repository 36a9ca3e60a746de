using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Versions;

/// <summary>Holds what is used to the version of the engine. Code that is itself marked with a version is held to that one.</summary>
internal sealed class VersionCheck(INamedTypeSymbol attribute, Version engine, DiagnosticDescriptor rule)
{
    public void Call(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        Check(context, call.TargetMethod, call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } ? name : call.Syntax);
    }

    public void MethodGroup(OperationAnalysisContext context)
    {
        IMethodReferenceOperation method = (IMethodReferenceOperation)context.Operation;
        Check(context, method.Method, method.Syntax is MemberAccessExpressionSyntax { Name: var name } ? name : method.Syntax);
    }

    public void Assignment(OperationAnalysisContext context)
    {
        if (((ISimpleAssignmentOperation)context.Operation).Target is IPropertyReferenceOperation member)
            Check(context, member.Property, member.Syntax);
    }

    private void Check(OperationAnalysisContext context, ISymbol used, SyntaxNode place)
    {
        if (Since(used) is not { } since || !EngineVersion.IsNewer(since, engine) || Allows(context.ContainingSymbol, since) || LocalFunctions(context.Operation).Any(function => Allows(function, since)))
            return;
        context.ReportDiagnostic(Diagnostic.Create(rule, place.GetLocation(), used.Name, since, engine));
    }

    private static IEnumerable<ISymbol> LocalFunctions(IOperation operation)
    {
        for (IOperation? at = operation; at is not null; at = at.Parent)
        {
            if (at is ILocalFunctionOperation function)
                yield return function.Symbol;
        }
    }

    private bool Allows(ISymbol? caller, string since)
    {
        for (ISymbol? at = caller; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
        {
            if (Since(at) is { } marked && EngineVersion.Parse(marked) is { } version && !EngineVersion.IsNewer(since, version))
                return true;
        }

        return false;
    }

    private string? Since(ISymbol symbol)
    {
        foreach (AttributeData data in symbol.OriginalDefinition.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute) && data.ConstructorArguments is [{ Value: string version }])
                return version;
        }

        return symbol is IMethodSymbol { AssociatedSymbol: { } property } ? Since(property) : null;
    }
}
