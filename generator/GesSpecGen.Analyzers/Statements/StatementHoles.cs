using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.Analyzers.Statements;

/// <summary>The values that are written into a statement.</summary>
internal static class StatementHoles
{
    /// <summary>Those that stand where a parameter could.</summary>
    public static ImmutableArray<StatementPart> Of(ExpressionSyntax statement, SemanticModel model, CancellationToken stop)
    {
        ImmutableArray<StatementPart>.Builder holes = ImmutableArray.CreateBuilder<StatementPart>();
        StringBuilder before = new();
        foreach (StatementPart part in StatementParts.Of(statement, model, stop))
        {
            if (part.Hole is { } hole && ValuePlace.Is(before.ToString(), IsWhole(model.GetTypeInfo(hole, stop).Type)))
                holes.Add(part);
            before.Append(part.Hole is null ? part.Text : "x");
        }

        return holes.ToImmutable();
    }

    private static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
