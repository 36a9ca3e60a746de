using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes a class: a line to hold, to read and to write each member. What is the same for all lives in the runtime library.</summary>
internal static class ObjectEmitter
{
    public static void Emit(CodeWriter code, ObjectModel type, string @namespace, string access)
    {
        Docs.Summary(code, type.Documentation.Length > 0 ? type.Documentation : $"The documented {type.Name}.");
        if (type.Role == ObjectRole.Request && !type.HasBody)
        {
            using (code.Block($"{access} sealed class {type.Name} : global::GesSpecGen.GesRequestOptions"))
            {
                Properties(code, type);
                AddTo(code, type);
            }

            return;
        }

        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::GesSpecGen.Generated.GesObjectConverter<{type.Name}>))]");
        string bases = $"{Base(type.Role)}, global::GesSpecGen.Generated.IGesObject<{type.Name}>{(type.JobStatus is null ? "" : ", global::GesSpecGen.Generated.IGesJobStatus")}";
        using (code.Block($"{access} sealed class {type.Name} : {bases}"))
        {
            Properties(code, type);
            Constructors(code, type, name => Qualified(name, type, @namespace));
            Names(code, type);
            Writer(code, type);
            if (type.Query.Count + type.Headers.Count > 0)
                AddTo(code, type);
            if (type.JobStatus is { } status)
                JobStatus(code, status);
        }
    }

    private static string Base(ObjectRole role) => role switch
    {
        ObjectRole.Response => "global::GesSpecGen.GesResponse",
        ObjectRole.Request => "global::GesSpecGen.GesRequestBody",
        _ => "global::GesSpecGen.GesObject",
    };

    private static void Properties(CodeWriter code, ObjectModel type)
    {
        foreach (MemberModel member in type.AllMembers.Where(static member => member.Const is null))
        {
            Docs.Member(code, member);
            string name = CSharpType.Name(member.Type);
            code.Line(member.IsRequired
                ? $"public required {name} {member.Name} {{ get; init; }}{(CSharpType.IsReference(member.Type) ? " = null!;" : "")}"
                : $"public {name}? {member.Name} {{ get; init; }}");
        }
    }

    private static void Constructors(CodeWriter code, ObjectModel type, Func<string, string> qualify)
    {
        code.Line($"public {type.Name}() {{ }}");
        code.Line(type.AllMembers.Any(static member => member.IsRequired && member.Const is null), "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        using (code.Block($"private {type.Name}(ref global::System.Text.Json.Utf8JsonReader json)"))
        {
            code.Line("global::GesSpecGen.Generated.GesMember at = default;");
            code.Line("while (ReadMember(ref json, MemberNames, ref at))");
            using (code.Indent())
            using (code.Block("switch (at.Index)"))
                Cases(code, type, qualify);
        }

        code.Line($"public static {type.Name} Read(ref global::System.Text.Json.Utf8JsonReader json) => new(ref json);");
    }

    private static void Cases(CodeWriter code, ObjectModel type, Func<string, string> qualify)
    {
        int alias = type.Members.Count;
        for (int i = 0; i < type.Members.Count; i++)
        {
            MemberModel member = type.Members[i];
            string pattern = string.Join(" or ", new[] { i }.Concat(member.Aliases.Select(_ => alias++)).Select(static index => Words.Of(index)));
            string read = member.Const is null ? $"{member.Name} = {CSharpType.Read(member, qualify)}" : "json.Skip()";
            code.Line($"case {pattern}: {read}; break;");
        }
    }

    private static void Names(CodeWriter code, ObjectModel type)
    {
        IEnumerable<string> names = type.Members.Select(static member => member.WireName).Concat(type.Members.SelectMany(static member => member.Aliases));
        code.Line($"protected override global::System.ReadOnlySpan<byte> MemberNames => {Table(names)};");
    }

    // A raw literal where it can be one: the names stay readable, with the quotation marks between them that no JSON name has.
    private static string Table(IEnumerable<string> names)
    {
        string table = string.Join("\"", names);
        if (table.Length == 0)
            return "default";
        return table.All(static c => c is >= ' ' and <= '~') && table.IndexOf("\"\"", StringComparison.Ordinal) < 0 && table[0] != '"' && table[table.Length - 1] != '"'
            ? $"\"\"\"{table}\"\"\"u8"
            : Literal.Text(table) + "u8";
    }

    private static void Writer(CodeWriter code, ObjectModel type)
    {
        using (code.Block("protected override void WriteMembers(ref global::GesSpecGen.Generated.GesMemberWriter json)"))
            foreach (MemberModel member in type.Members)
                code.Line($"json.{CSharpType.Write(member)};");
    }

    private static void AddTo(CodeWriter code, ObjectModel type)
    {
        using (code.Block("protected override void AddTo(global::GesSpecGen.GesRequest request)"))
        {
            foreach (MemberModel member in type.Query)
                code.Line($"request.Query{Suffix(member)}({Literal.Text(member.WireName)}, {Sent(member)});");
            foreach (MemberModel member in type.Headers)
                code.Line($"request.Header{Suffix(member)}({Literal.Text(member.WireName)}, {Sent(member)});");
        }
    }

    private static string Suffix(MemberModel member) => member.Type.Kind == ValueKind.Text && member.Const is null ? $"Value<{member.Type.Name}>" : "";

    private static string Sent(MemberModel member) => member.Const is { } constant ? Literal.Text(constant) : member.Name;

    private static void JobStatus(CodeWriter code, JobStatusModel status)
    {
        string state = status.StateIsText ? $"{status.State}?.Value" : status.State;
        string cases = Arm(status.Done, "Succeeded") + Arm(status.Failed, "Failed");
        code.Line($"global::GesSpecGen.GesJobState global::GesSpecGen.Generated.IGesJobStatus.State => {state} switch {{ {cases}_ => global::GesSpecGen.GesJobState.Running }};");
        code.Line($"string? global::GesSpecGen.Generated.IGesJobStatus.Reason => {status.Reason ?? "null"};");
        code.Line($"double? global::GesSpecGen.Generated.IGesJobStatus.Progress => {status.Progress ?? "null"};");

        static string Arm(EquatableArray<string> values, string state) =>
            values.Count == 0 ? "" : $"{string.Join(" or ", values.Select(Literal.Text))} => global::GesSpecGen.GesJobState.{state}, ";
    }

    // A member that has the name of a type would hide it.
    private static string Qualified(string name, ObjectModel type, string @namespace) =>
        name == "Http" || type.AllMembers.Any(member => member.Name == name) ? $"global::{@namespace}.{name}" : name;
}
