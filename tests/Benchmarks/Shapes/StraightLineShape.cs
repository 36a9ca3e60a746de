using GesSpecGen.Core.Emit;
using GesSpecGen.Core.Model;
using static System.FormattableString;

namespace GesSpecGen.Benchmarks.Shapes;

/// <summary>No table: each name stands where it is read, and once more where it is written.</summary>
internal sealed class StraightLineShape() : Shape("straight-line")
{
    public override void Emit(CodeWriter code, ObjectModel type, Func<string, string> qualify)
    {
        if (IsRead(type))
            Read(code, type, qualify);
        Names(code, $"{Support}.StraightReader.NoNames");
        using (WriteMembers(code))
            Write(code, type);
    }

    private static void Read(CodeWriter code, ObjectModel type, Func<string, string> qualify)
    {
        using (code.Block(Constructor(code, type, $"ref {Reader} json")))
        {
            using (code.Block($"for ({Support}.StraightReader at = new(this, ref json); at.Next(ref json);)"))
            {
                int alias = type.Members.Count;
                foreach ((MemberModel member, int index) in type.Members.Select(static (member, index) => (member, index)).Where(static pair => !pair.member.Repeats))
                {
                    string read = member.Const is null ? $"{member.Name} = {Value(member, index, qualify)}" : "json.Skip()";
                    code.Line(Invariant($"if (json.ValueTextEquals({Literal.Text(member.WireName)}u8)) {{ if (at.HasValue(ref json, {index})) {read}; }} else"));
                    foreach (string name in member.Aliases)
                        code.Line(Invariant($"if (json.ValueTextEquals({Literal.Text(name)}u8)) {{ if (at.HasValue(ref json, {index}, {alias++})) {read}; }} else"));
                }

                code.Line("at.Keep(ref json);");
            }

            foreach (MemberModel member in type.Members.Where(static member => member.Repeats))
                code.Line($"{member.Name} = {CSharpType.ReadNumbered(member, qualify)};");
        }

        code.Line($"public static {type.Name} Read(ref {Reader} json) => new(ref json);");
    }

    private static string Value(MemberModel member, int index, Func<string, string> qualify) => member.AbsentAs is { } absent
        ? Invariant($"at.Unless({CSharpType.Read(member with { AbsentAs = null }, qualify)}, {absent}, {index})")
        : CSharpType.Read(member, qualify);

    private static void Write(CodeWriter code, ObjectModel type)
    {
        string? open = null;
        int alias = type.Members.Count;
        code.Line($"{Support}.StraightWriter to = new(ref json);");
        for (int i = 0; i < type.Members.Count; i++)
        {
            MemberModel member = type.Members[i];
            code.Line(open is not null && member.Inside != open, "to.Close();");
            foreach (string name in member.Aliases)
                code.Line(Invariant($"to.UnlessAs({Literal.Text(name)}u8, {alias++});"));
            code.Line(member.IsOpening ? $"to.Open({Literal.Text(member.WireName)}u8);" : Write(member, i));
            open = member.IsOpening ? member.WireName : member.Inside;
        }

        code.Line(open is not null, "to.Close();");
    }

    private static string Write(MemberModel member, int index)
    {
        if (member.Repeats)
            return $"to.Numbered({Literal.Text(member.WireName.TrimEnd('*'))}, {member.Name}, {CSharpType.ItemWriter(member.Type.Item!, 1)});";
        string begin = Invariant($"if (to.Begin({Literal.Text(member.WireName)}u8, {index}, ");
        if (member.Const is { } constant)
            return $"{begin}false)) to.Json.{(IsText(member) ? $"WriteStringValue({Literal.Text(constant)})" : member.Type.Kind == ValueKind.Boolean ? $"WriteBooleanValue({constant})" : $"WriteNumberValue({constant})")};";
        string value = CSharpType.IsReference(member.Type) ? member.Name + "!" : member.IsRequired ? member.Name : member.Name + ".GetValueOrDefault()";
        return member switch
        {
            { AbsentAs: { } absent } => Invariant($"{begin}{member.Name} is null && !to.WasAbsent({index}))) Write{member.Type.Kind}(to.Json, {member.Name} ?? {absent});"),
            _ when IsRequiredValue(member) => $"{begin}false)) {Call(member, value)};",
            _ => $"{begin}{member.Name} is null)) {Call(member, value)};",
        };
    }

    private static bool IsText(MemberModel member) => member.IsEncodedAsString || member.Type.Kind is not (ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Boolean);

    private static string Call(MemberModel member, string value) => member switch
    {
        { IsPercent: true } => $"to.Percent({value})",
        { IsEncodedAsString: true } => $"to.Text({value})",
        { IsJsonText: true } => $"to.JsonText({value}, {CSharpType.ItemWriter(member.Type, 1)})",
        { Type.Kind: ValueKind.List or ValueKind.Map or ValueKind.Entries } => $"Write{member.Type.Kind}(to.Json, {value}, {CSharpType.ItemWriter(member.Type.Item!, 1)})",
        { Type.Kind: ValueKind.Text } => $"to.Json.WriteStringValue({value}.Value)",
        _ => $"{CSharpType.ItemWriter(member.Type, 1)}(to.Json, {value})",
    };
}
