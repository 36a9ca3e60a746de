using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes a row type: a struct that looks into the list's JSON, one line a member. All that is read is read by the runtime library.</summary>
internal static class RowEmitter
{
    private const string Reads = "global::GesSpecGen.Generated.GesReads";

    public static void Emit(CodeWriter code, RowModel type, string @namespace, string access)
    {
        string self = $"global::{@namespace}.{type.Name}";
        string @interface = $"global::GesSpecGen.Generated.IGesRow<{type.Name}>";
        Docs.FromPage(code, type.Documentation, type.Name);
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::GesSpecGen.Generated.GesRowConverter<{type.Name}>))]");
        using (code.Block($"{access} readonly struct {type.Name} : {@interface}"))
        {
            code.Line($"private static readonly global::GesSpecGen.Generated.GesRowType _type = new({Names(type)});");
            code.Line("private readonly global::GesSpecGen.GesRow _row;");
            code.Line($"private {type.Name}(global::GesSpecGen.GesRow row) => _row = row;");
            for (int i = 0; i < type.Members.Count; i++)
            {
                Docs.Member(code, type.Members[i]);
                code.Line($"public {CSharpType.Name(type.Members[i].Type)}{(type.Members[i].Type.Kind is ValueKind.Properties or ValueKind.Any ? "" : "?")} {type.Members[i].Name} => _row.{Read(type.Members[i], i)};");
            }

            Docs.Summary(code, "Members that the documentation does not list.");
            code.Line("public global::GesSpecGen.GesUnknownMembers UnknownMembers => _row.Unknown(_type);");
            code.Line("public override string ToString() => _row.ToString();");
            code.Line($"static global::GesSpecGen.Generated.GesRowType {@interface}.RowType => _type;");
            code.Line($"static {self} {@interface}.From(global::GesSpecGen.GesRow row) => new(row);");
            code.Line($"global::GesSpecGen.GesRow {@interface}.Row => _row;");
        }
    }

    private static string Names(RowModel type)
    {
        IEnumerable<string> properties = type.Members.Select(static (member, index) => member.Type.Kind == ValueKind.Properties ? ", " + Words.Of(index) : "");
        return $"new({ObjectEmitter.NameTable(type.Members)}){string.Concat(properties)}";
    }

    private static string Read(MemberModel member, int index)
    {
        string position = Words.Of(index);
        return member.Type.Kind switch
        {
            _ when member.IsPercent => $"ReadValue({position}, {Reads}.Percent)",
            ValueKind.String => $"Text({position})",
            ValueKind.Any => $"Value({position})",
            ValueKind.Properties => $"Properties({position})",
            _ when CSharpType.IsReference(member.Type) => $"Read({position}, {Reader(member.Type)})",
            _ when member.AbsentAs is { } absent => $"ReadValue({position}, {Reader(member.Type)}) is {{ }} value and not {Words.Of(absent)} ? value : null",
            _ => $"ReadValue({position}, {Reader(member.Type)})",
        };
    }

    /// <summary>The delegate that reads a value of a type.</summary>
    public static string Reader(TypeModel type) => type.Kind switch
    {
        ValueKind.Object or ValueKind.Union => $"{type.Name}.Read",
        ValueKind.Text => $"{Reads}.Value<{type.Name}>()",
        ValueKind.Rows => $"{Reads}.Rows<{type.Name}>()",
        ValueKind.List or ValueKind.Map or ValueKind.Entries => $"{Reads}.{type.Kind}({Reader(type.Item!)})",
        _ => $"{Reads}.{type.Kind}",
    };
}
