using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GesSpecGen.Analyzers;

/// <summary>Where a variable is used, within the body that it belongs to.</summary>
internal static class Locals
{
    public static IReadOnlyList<ILocalReferenceOperation> Uses(ILocalSymbol local, IOperation within) =>
        [.. within.Root().Descendants().OfType<ILocalReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local))];

    /// <summary>The value of a variable that gets it once and gives it once; what is used more often is left to its author.</summary>
    public static IOperation? OnlyValue(ILocalReferenceOperation use) =>
        Uses(use.Local, use) is [_] ? use.Root().Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, use.Local))?.GetVariableInitializer()?.Value : null;
}
