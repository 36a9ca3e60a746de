using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Records;

/// <summary>Collects the members of a record with their columns, and what is wrong with them.</summary>
internal sealed class RecordMembers(string record, List<Finding> findings)
{
    private const string ColumnAttribute = "GesSpecGen.GesColumnAttribute";

    private static readonly SymbolDisplayFormat Shown = SymbolDisplayFormat.MinimallyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<string, string> _columns = new(StringComparer.OrdinalIgnoreCase);

    public EquatableArray<RecordMember> OfConstructor(IMethodSymbol constructor, IReadOnlyList<ISymbol> settable) =>
        new(constructor.Parameters.Select(parameter => Of(parameter, parameter.Type, Column(parameter) ?? settable.Where(member => IsSame(member, parameter)).Select(Column).FirstOrDefault())
            is { } member ? member with { Default = DefaultValue.Of(parameter) } : null).OfType<RecordMember>());

    public EquatableArray<RecordMember> Settable(IMethodSymbol constructor, IReadOnlyList<ISymbol> settable) =>
        new(settable.Where(member => !constructor.Parameters.Any(parameter => IsSame(member, parameter)))
            .Select(member => Of(member, member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type, Column(member))).OfType<RecordMember>());

    private RecordMember? Of(ISymbol member, ITypeSymbol type, string? column)
    {
        bool isNullableStruct = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        ITypeSymbol inner = isNullableStruct ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        string shown = type.ToDisplayString(Shown);
        if (RecordTypes.Of(inner) is not { } value)
        {
            findings.Add(SourcePlaces.Finding(Rules.ColumnType, member, member.Name, record, shown));
            return null;
        }

        column ??= member.Name;
        if (_columns.TryGetValue(column, out string? other))
        {
            findings.Add(SourcePlaces.Finding(Rules.SameColumn, member, other, member.Name, column));
            return null;
        }

        _columns.Add(column, member.Name);
        // Where nullability is switched off, a reference may be null.
        bool isNullable = isNullableStruct || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
        return new RecordMember(SourcePlaces.Escaped(member.Name), column, shown, value) { IsNullable = isNullable };
    }

    private static bool IsSame(ISymbol member, IParameterSymbol parameter) => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase);

    private static string? Column(ISymbol member) => member.GetAttributes()
        .FirstOrDefault(static attribute => attribute.AttributeClass?.ToDisplayString() == ColumnAttribute)?.ConstructorArguments.FirstOrDefault().Value as string;
}
