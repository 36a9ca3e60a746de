using GesSpecGen.Core;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GesSpecGen.Generator.Records;

/// <summary>A type with the attribute: what is emitted for it, or what is wrong with it.</summary>
internal sealed record FoundRecord(RecordModel? Model, EquatableArray<Finding> Findings);

/// <summary>Makes models of types with the attribute. No symbol leaves it.</summary>
internal static class RecordFinder
{
    public const string Attribute = "GesSpecGen.GesRecordAttribute";

    public static FoundRecord Find(GeneratorAttributeSyntaxContext context, CancellationToken stop)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.TargetSymbol;
        // A second attribute on another part is the compiler's to tell.
        SyntaxReference? first = type.GetAttributes().First(static attribute => attribute.AttributeClass?.ToDisplayString() == Attribute).ApplicationSyntaxReference;
        if (first?.SyntaxTree != context.TargetNode.SyntaxTree || !context.TargetNode.Span.Contains(first.Span))
            return new FoundRecord(null, default);
        List<Finding> findings = [];
        RecordModel? model = Model(type, findings, stop);
        return new FoundRecord(findings.Count == 0 ? model : null, new EquatableArray<Finding>(findings));
    }

    private static RecordModel? Model(INamedTypeSymbol type, List<Finding> findings, CancellationToken stop)
    {
        if (RecordParts.Around(type).FirstOrDefault(part => !RecordParts.IsPartial(part, stop)) is { } rigid)
        {
            findings.Add(SourcePlaces.Finding(Rules.NotPartial, rigid, rigid.Name, type.Name));
            return null;
        }

        if (Constructor(type, stop, out string why) is not { } constructor)
        {
            findings.Add(SourcePlaces.Finding(Rules.RecordNotMade, type, type.Name, why));
            return null;
        }

        IReadOnlyList<ISymbol> settable = [.. Settable(type)];
        RecordMembers members = new(type.Name, findings);
        return new RecordModel(RecordParts.HintName(type), string.Join(".", RecordParts.Namespaces(type).Select(SourcePlaces.Escaped)), new EquatableArray<string>(RecordParts.Around(type).Select(RecordParts.Continued)), RecordParts.Name(type))
        {
            Arguments = members.OfConstructor(constructor, settable),
            Properties = members.Settable(constructor, settable),
        };
    }

    private static IMethodSymbol? Constructor(INamedTypeSymbol type, CancellationToken stop, out string why)
    {
        why = type switch
        {
            { IsStatic: true } => "it is static; write a record or a class",
            { IsAbstract: true } => "it is abstract; mark the types that derive from it",
            { IsRefLikeType: true } => "it is a ref struct; write a struct or a record",
            _ when RecordParts.Around(type).Any(static part => part.IsFileLocal) => "it is visible in its own file alone; leave 'file' out",
            _ => "",
        };
        if (why.Length > 0)
            return null;
        IMethodSymbol[] declared = [.. type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared && !IsCopy(constructor, type))];
        if (declared.Length == 0)
            return type.InstanceConstructors.First(static constructor => constructor.Parameters.Length == 0);
        IMethodSymbol? primary = declared.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(stop) is TypeDeclarationSyntax));
        if ((primary ?? (declared.Length == 1 ? declared[0] : declared.FirstOrDefault(static constructor => constructor.Parameters.Length == 0))) is not { } chosen)
        {
            why = "it has several constructors, and none without parameters; make one of them the primary constructor";
            return null;
        }

        why = chosen.Parameters.Any(static parameter => parameter.RefKind is not (RefKind.None or RefKind.In)) ? "its constructor has a parameter by reference; pass it by value" : "";
        return why.Length > 0 ? null : chosen;
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    /// <summary>Those of base types first; what is overridden or hidden counts once.</summary>
    private static IEnumerable<ISymbol> Settable(INamedTypeSymbol type)
    {
        Stack<INamedTypeSymbol> types = [];
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            types.Push(part);
        return types.SelectMany(static part => part.GetMembers()).Where(IsSettable).GroupBy(static member => member.Name).Select(static members => members.Last());
    }

    private static bool IsSettable(ISymbol member) => member switch
    {
        { IsStatic: true } => false,
        IPropertySymbol { IsIndexer: false, SetMethod: { } setter, ExplicitInterfaceImplementations.IsEmpty: true } property =>
            property.IsRequired || setter.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal,
        IFieldSymbol field => field.IsRequired,
        _ => false,
    };
}
