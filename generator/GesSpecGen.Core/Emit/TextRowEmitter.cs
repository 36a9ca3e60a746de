using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the type of a line of a result as text.</summary>
internal static class TextRowEmitter
{
    private const string Generated = "global::GesSpecGen.Generated";

    public static void Emit(CodeWriter code, TextRowModel line, string access)
    {
        Docs.FromPage(code, line.Documentation, line.Name, "Read with <see cref=\"global::GesSpecGen.GesTextResult{TRow}\"/>.");
        using (code.Block($"{access} sealed record {line.Name} : {Generated}.IGesTextRow<{line.Name}>"))
        {
            foreach (MemberModel member in line.Members)
            {
                Docs.Member(code, member);
                code.Line($"public {CSharpType.Name(member.Type)} {member.Name} {{ get; init; }}{(member.Type.Kind == ValueKind.String ? " = \"\";" : member.Type.Kind == ValueKind.List ? " = [];" : "")}");
            }

            code.Line("/// <inheritdoc/>");
            code.Line($"public static {line.Name} Read({Generated}.GesTextFields fields) => new() {{ {string.Join(", ", line.Members.Select(static (member, place) => $"{member.Name} = fields.{Take(member, place)}"))} }};");
        }
    }

    private static string Take(MemberModel member, int place) => member.Type.Kind switch
    {
        ValueKind.List => $"Texts({Words.Of(place)})",
        ValueKind.String => $"Text({Words.Of(place)}, {Literal.Text(member.WireName)})",
        var kind => $"{kind}({Words.Of(place)}, {Literal.Text(member.WireName)})",
    };
}
