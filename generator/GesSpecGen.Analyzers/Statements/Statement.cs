using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers.Statements;

/// <summary>A statement that is sent: its text, and the call or the object that has a place for its parameters.</summary>
internal sealed record Statement(IOperation Text, IOperation Owner)
{
    public static Statement? Of(IOperation operation, GesTypes types) => operation switch
    {
        IInvocationOperation call => Of(call, types),
        ISimpleAssignmentOperation assignment => Of(assignment, types),
        _ => null,
    };

    // Of a call, beside the parameters that it takes.
    private static Statement? Of(IInvocationOperation call, GesTypes types)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { Type.SpecialType: SpecialType.System_String } text && IsBesideParameters(text, types))
                return new Statement(Origin(argument.Value), call);
        }

        return null;
    }

    // Of an object that is made, beside a member for its parameters.
    private static Statement? Of(ISimpleAssignmentOperation assignment, GesTypes types)
    {
        if (assignment is not { Target: IPropertyReferenceOperation { Property: { IsRequired: true, Type.SpecialType: SpecialType.System_String } text }, Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } })
            return null;
        return GesTypes.Is(text.ContainingType, types.Object) && text.ContainingType.GetMembers("Parameters").OfType<IPropertySymbol>().Any(property => IsMapOfValues(property.Type, types))
            ? new Statement(Origin(assignment.Value), creation)
            : null;
    }

    private static bool IsBesideParameters(IParameterSymbol text, GesTypes types) =>
        text.ContainingSymbol is IMethodSymbol method && text.Ordinal + 1 < method.Parameters.Length
        && SymbolEqualityComparer.Default.Equals(method.Parameters[text.Ordinal + 1].Type, types.Parameters);

    private static bool IsMapOfValues(ITypeSymbol type, GesTypes types) =>
        type is INamedTypeSymbol { Name: "IReadOnlyDictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } && SymbolEqualityComparer.Default.Equals(value, types.Value);

    private static IOperation Origin(IOperation value) =>
        value.WithoutConversion() is ILocalReferenceOperation use && Locals.OnlyValue(use) is { } only ? only.WithoutConversion() : value.WithoutConversion();
}
