using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis;

namespace GesSpecGen.Generator.Records;

/// <summary>Which types of C# a column can be read as.</summary>
internal static class RecordTypes
{
    /// <summary>Null where it can be read as none.</summary>
    public static RecordValue? Of(ITypeSymbol type) => Struct(type) ?? type switch
    {
        { SpecialType: SpecialType.System_String } => new("String"),
        IArrayTypeSymbol { Rank: 1 } array => List(array.ElementType, isArray: true),
        INamedTypeSymbol { TypeArguments.Length: 1 } generic when IsList(generic) => List(generic.TypeArguments[0], isArray: false),
        _ when FullName(type) == "GesSpecGen.GesProperties" => new("Properties"),
        _ => null,
    };

    private static RecordValue? Struct(ITypeSymbol type)
    {
        string? reader = type.SpecialType switch
        {
            SpecialType.System_Boolean => "Boolean",
            SpecialType.System_Int32 => "Int32",
            SpecialType.System_Int64 => "Int64",
            SpecialType.System_Single => "Single",
            SpecialType.System_Double => "Double",
            SpecialType.System_Decimal => "Decimal",
            SpecialType.System_DateTime => "LocalTime",
            _ => FullName(type) switch
            {
                "System.DateTimeOffset" => "UtcTime",
                "System.DateOnly" => "Date",
                "GesSpecGen.GesValue" => "Any",
                _ => null,
            },
        };
        return reader is null ? null : new RecordValue(reader, IsStruct: true);
    }

    // An item that may be null would be lost: lists of such are lists of GesValue.
    private static RecordValue? List(ITypeSymbol item, bool isArray) =>
        item.NullableAnnotation == NullableAnnotation.Annotated ? null : Of(item) is { } value ? new RecordValue("", value, isArray) : null;

    private static bool IsList(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
            or SpecialType.System_Collections_Generic_IReadOnlyList_T or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
            or SpecialType.System_Collections_Generic_IList_T or SpecialType.System_Collections_Generic_ICollection_T
        || FullName(type.OriginalDefinition) == "System.Collections.Generic.List<T>";

    private static string FullName(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString();
}
