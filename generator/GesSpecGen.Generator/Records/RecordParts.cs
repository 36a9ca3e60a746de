using GesSpecGen.Core;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.Generator.Records;

/// <summary>How a type and the types around it are continued.</summary>
internal static class RecordParts
{
    /// <summary>From the outermost type to the type itself.</summary>
    public static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        Stack<INamedTypeSymbol> types = [];
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
            types.Push(part);
        return types;
    }

    public static bool IsPartial(INamedTypeSymbol type, CancellationToken stop) => type.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax(stop) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    public static string Continued(INamedTypeSymbol type) => $"partial {Keyword(type)} {Name(type)}";

    public static string Name(INamedTypeSymbol type)
    {
        string parameters = string.Join(", ", type.TypeParameters.Select(static parameter => SourcePlaces.Escaped(parameter.Name)));
        return SourcePlaces.Escaped(type.Name) + (parameters.Length > 0 ? $"<{parameters}>" : "");
    }

    /// <summary>Unique, also where names differ in capital and small letters alone, which the compiler takes for the same.</summary>
    public static string HintName(INamedTypeSymbol type)
    {
        string name = string.Join(".", Namespaces(type).Concat(Around(type).Select(static part => part.MetadataName.Replace('`', '-'))));
        uint hash = name.Aggregate(2166136261, static (hash, letter) => unchecked((hash ^ letter) * 16777619));
        return $"Records/{name}.{hash:x8}.g.cs";
    }

    /// <summary>Names of the namespaces around a type, from the outermost on.</summary>
    public static IEnumerable<string> Namespaces(INamedTypeSymbol type)
    {
        Stack<string> names = [];
        for (INamespaceSymbol part = type.ContainingNamespace; !part.IsGlobalNamespace; part = part.ContainingNamespace)
            names.Push(part.Name);
        return names;
    }

    private static string Keyword(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (false, TypeKind.Struct) => "struct",
        (false, TypeKind.Interface) => "interface",
        _ => "class",
    };
}
