using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>Puts the JSON code of another shape in the place of what the generator has emitted.</summary>
internal static class ShapedSource
{
    public static string Of(string emitted, SourceModel source, Shape shape)
    {
        if (shape is NamesTableShape)
            return emitted;
        // That a reader sets required members is not seen where they are held by fields.
        SourceText text = SourceText.From(emitted.Replace("disable CS1591", "disable CS1591, CS8618", StringComparison.Ordinal));
        Dictionary<string, ClassDeclarationSyntax> classes = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Where(static type => type.Parent is BaseNamespaceDeclarationSyntax).ToDictionary(static type => type.Identifier.Text);
        return text.WithChanges(source.Objects.Where(static type => type.Role != ObjectRole.Request || type.HasBody).SelectMany(type => Changes(classes[type.Name], type, source, shape))).ToString();
    }

    private static IEnumerable<TextChange> Changes(ClassDeclarationSyntax emitted, ObjectModel type, SourceModel source, Shape shape)
    {
        List<MemberDeclarationSyntax> replaced = [.. emitted.Members.Where(IsJson)];
        CodeWriter code = new();
        using (code.Indent())
            shape.Emit(code, type, name => ObjectEmitter.Qualified(name, type, source.Namespace));
        foreach (MemberDeclarationSyntax member in replaced.SkipLast(1))
            yield return new TextChange(member.FullSpan, "");
        yield return new TextChange(replaced[^1].FullSpan, code.ToString());
        TypeSyntax parent = emitted.BaseList!.Types[0].Type;
        yield return new TextChange(parent.Span, shape.Base(type, parent.ToString()));
        if (!shape.HasFields(type))
            yield break;
        foreach ((MemberModel member, int index) in Shape.Held(type))
            yield return Property(emitted.Members.OfType<PropertyDeclarationSyntax>().Single(property => property.ExplicitInterfaceSpecifier is null && property.Identifier.Text == member.Name.TrimStart('@')), member, index);
    }

    private static TextChange Property(PropertyDeclarationSyntax property, MemberModel member, int index)
    {
        string field = Shape.Field(index), given = member.IsRequired && CSharpType.IsReference(member.Type) ? field + "!" : field;
        return new TextChange(TextSpan.FromBounds(property.AccessorList!.SpanStart, property.Span.End), $"{{ get => {given}; init => {field} = value; }}");
    }

    private static bool IsJson(MemberDeclarationSyntax member) => member switch
    {
        ConstructorDeclarationSyntax => true,
        FieldDeclarationSyntax { Declaration.Variables: [{ Identifier.Text: "_names" }] } => true,
        PropertyDeclarationSyntax { Identifier.Text: "MemberNames" } => true,
        MethodDeclarationSyntax { Identifier.Text: "WriteMembers" } => true,
        MethodDeclarationSyntax { Identifier.Text: "Read", ExplicitInterfaceSpecifier: null } => true,
        _ => false,
    };
}
