using GesSpecGen.Core;
using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Model;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>A row a member in a table of the class: its name, where it is held, and what it is. One loop reads them, one writes them.</summary>
internal sealed class FieldTableShape() : Shape("table of fields")
{
    public override bool HasFields(ObjectModel type) => true;

    public override void Emit(CodeWriter code, ObjectModel type, Func<string, string> qualify)
    {
        Fields(code, type);
        NameTable(code, type);
        code.Line($"private static readonly {Support}.FieldTable<{type.Name}> _fields = new([");
        using (code.Indent())
            for (int i = 0; i < type.Members.Count; i++)
                code.Line(Row(type, type.Members[i], i, qualify) + ",");
        code.Line("]);");
        if (IsRead(type))
        {
            code.Line(Constructor(code, type, $"ref {Reader} json") + " => _fields.Read(this, ref json, _names);");
            code.Line($"public static {type.Name} Read(ref {Reader} json) => new(ref json);");
        }

        Names(code, "_names");
        using (WriteMembers(code))
            code.Line("_fields.Write(this, ref json);");
    }

    private static string Row(ObjectModel type, MemberModel member, int index, Func<string, string> qualify)
    {
        string at = $"static x => ref x.{Field(index)}";
        string kind = Kind(member, qualify);
        string owner = type.Name;
        return member switch
        {
            { IsOpening: true } => $"new {Support}.OpeningField<{owner}>({Literal.Text(member.WireName)})",
            { Const: { } constant } => $"new {Support}.ConstantField<{owner}>({Literal.Text(constant)}, {(member.Type.Kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Double or ValueKind.Single or ValueKind.Boolean && !member.IsEncodedAsString ? "true" : "false")}){Inside(member)}",
            { Repeats: true } => $"new {Support}.NumberedField<{owner}, {CSharpType.Name(member.Type.Item!)}>({Literal.Text(member.WireName.TrimEnd('*'))}, {at}, {Kind(member.Type.Item!, qualify)}){Inside(member)}",
            { AbsentAs: { } absent } => $"new {Support}.ValueField<{owner}, {CSharpType.Name(member.Type)}>({at}, {kind}, {Words.Of(absent)}){Inside(member)}",
            _ when IsRequiredValue(member) => $"new {Support}.RequiredField<{owner}, {CSharpType.Name(member.Type)}>({at}, {kind}){Inside(member)}",
            _ when CSharpType.IsReference(member.Type) => $"new {Support}.ReferenceField<{owner}, {CSharpType.Name(member.Type)}>({at}, {kind}){Inside(member)}",
            _ => $"new {Support}.ValueField<{owner}, {CSharpType.Name(member.Type)}>({at}, {kind}){Inside(member)}",
        };
    }

    private static string Inside(MemberModel member) => member.Inside is null ? "" : $" {{ Inside = {Literal.Text(member.Inside)} }}";

    private static string Kind(MemberModel member, Func<string, string> qualify) => member switch
    {
        { IsPercent: true } => $"{Support}.Kinds.Percent",
        { IsEncodedAsString: true } => $"{Support}.Kinds.AsText({Kind(member.Type, qualify)})",
        { IsJsonText: true } => $"{Support}.Kinds.JsonText({Kind(member.Type, qualify)})",
        _ => Kind(member.Type, qualify),
    };

    private static string Kind(TypeModel type, Func<string, string> qualify) => type.Kind switch
    {
        ValueKind.Object or ValueKind.Union or ValueKind.Text or ValueKind.Rows => $"{Support}.Kinds.{type.Kind}<{qualify(type.Name)}>()",
        ValueKind.List or ValueKind.Map or ValueKind.Entries => $"{Support}.Kinds.{type.Kind}({Kind(type.Item!, qualify)})",
        _ => $"{Support}.Kinds.{type.Kind}",
    };
}
