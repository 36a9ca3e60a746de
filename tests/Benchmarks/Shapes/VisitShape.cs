using GesSpecGen.Core;
using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Model;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>One method a class, which reads and writes: a call a member, given a reference to where it is held. What is only sent is written as today.</summary>
internal sealed class VisitShape() : Shape("shared visit")
{
    public override bool HasFields(ObjectModel type) => IsRead(type);

    public override string Base(ObjectModel type, string given) => type.Role switch
    {
        ObjectRole.Request => given,
        ObjectRole.Response => $"{Support}.VisitedResponse",
        _ => $"{Support}.VisitedObject",
    };

    public override void Emit(CodeWriter code, ObjectModel type, Func<string, string> qualify)
    {
        if (!IsRead(type))
        {
            NameTable(code, type);
            ObjectEmitter.Writer(code, type);
            return;
        }

        Fields(code, type);
        NameTable(code, type);
        code.Line(Constructor(code, type, $"ref {Reader} json") + $" => {Support}.Visit.Read(this, ref json, _names);");
        code.Line($"public static {type.Name} Read(ref {Reader} json) => new(ref json);");
        Names(code, "_names");
        using (code.Block($"public override void Members(ref {Support}.Visit visit)"))
            for (int i = 0; i < type.Members.Count; i++)
                code.Line($"visit.{Call(type.Members[i], i, qualify)};");
    }

    private static string Call(MemberModel member, int index, Func<string, string> qualify)
    {
        string at = $"ref {Field(index)}";
        return member switch
        {
            { Const: { } constant } => $"Constant({Literal.Text(constant)}, {(member.Type.Kind is ValueKind.String or ValueKind.Text || member.IsEncodedAsString ? "false" : "true")})",
            { Repeats: true } => $"Numbered({Literal.Text(member.WireName.TrimEnd('*'))}, {at}, {CSharpType.ItemReader(member.Type.Item!, 1, qualify)}, {CSharpType.ItemWriter(member.Type.Item!, 1)})",
            { AbsentAs: { } absent } => $"{member.Type.Kind}({at}, {Words.Of(absent)})",
            { IsPercent: true } => $"DoubleAsPercent({at})",
            { IsJsonText: true } => $"JsonText{(CSharpType.IsReference(member.Type) ? "" : "Value")}({at}, {CSharpType.ItemReader(member.Type, 1, qualify)}, {CSharpType.ItemWriter(member.Type, 1)})",
            { Type.Kind: ValueKind.Object } => $"Object({at}, {qualify(member.Type.Name)}.Read)",
            { Type.Kind: ValueKind.Union } => $"Union({at}, {qualify(member.Type.Name)}.Read)",
            { Type: { Kind: ValueKind.List, Item.Kind: ValueKind.Object } } => $"Objects({at}, {qualify(member.Type.Item.Name)}.Read)",
            { Type.Kind: ValueKind.List or ValueKind.Map or ValueKind.Entries } => $"{member.Type.Kind}({at}, {CSharpType.ItemReader(member.Type.Item!, 1, qualify)}, {CSharpType.ItemWriter(member.Type.Item!, 1)})",
            _ => $"{member.Type.Kind}{(member.IsEncodedAsString ? "AsString" : "")}({at})",
        };
    }
}
