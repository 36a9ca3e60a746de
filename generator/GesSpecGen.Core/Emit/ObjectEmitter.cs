using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes a class: a line to hold, to read and to write each member. What is the same for all lives in the runtime library.</summary>
internal static class ObjectEmitter
{
    private const string Fallible = "global::GesSpecGen.Generated.IGesFallible";

    public static void Emit(CodeWriter code, ObjectModel type, string @namespace, string access)
    {
        Docs.FromPage(code, type.Documentation, type.Name);
        code.Line(type.Obsolete is not null, $"[global::System.Obsolete({Literal.Text(type.Obsolete ?? "")})]");
        if (type.Role == ObjectRole.Request && !type.HasBody)
        {
            using (code.Block($"{access} sealed class {type.Name} : {Bases(type)}"))
            {
                Properties(code, type);
                AddTo(code, type);
                if (type.IsChecked)
                    LimitsEmitter.Check(code, type);
                if (type.Pages is { } pages)
                    PagesEmitter.Members(code, type, pages);
            }

            return;
        }

        bool isRequest = type.Role == ObjectRole.Request;
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::GesSpecGen.Generated.{(isRequest ? "GesRequestConverter" : "GesObjectConverter")}<{type.Name}>))]");
        using (code.Block($"{access} sealed class {type.Name} : {Bases(type)}"))
        {
            code.Line($"private static readonly global::GesSpecGen.Generated.GesNames _names = new({NameTable(type.Members)});");
            Properties(code, type);
            // Requests are only ever sent.
            if (!isRequest)
                Reader(code, type, name => Qualified(name, type, @namespace));
            Writer(code, type);
            if (type.Query.Count + type.Headers.Count > 0)
                AddTo(code, type);
            if (type.IsChecked)
                LimitsEmitter.Check(code, type);
            if (type.JobStatus is { } status)
                JobEmitter.Status(code, status);
            if (type.Pages is { } pages)
                PagesEmitter.Members(code, type, pages);
            if (type.JobResult is { } result)
                JobEmitter.Result(code, type, result);
            code.Line(type.Errors is not null, $"bool {Fallible}.HasFailed => {type.Errors} is {{ Count: > 0 }};");
        }
    }

    private static string Bases(ObjectModel type) => Base(type) + (type.Errors is null ? "" : ", " + Fallible) + (type.IsChecked ? ", " + LimitsEmitter.Interface : "") + (type.Pages is { } pages ? ", " + PagesEmitter.Interface(type, pages) : "");

    private static string Base(ObjectModel type) => type.Role switch
    {
        ObjectRole.Request => type.HasBody ? "global::GesSpecGen.GesRequestBody" : "global::GesSpecGen.GesRequestOptions",
        ObjectRole.Response => $"global::GesSpecGen.GesResponse, global::GesSpecGen.Generated.IGesObject<{type.Name}>{(type.JobStatus is null ? "" : ", global::GesSpecGen.Generated.IGesJobStatus")}{(type.JobResult is null ? "" : $", {JobEmitter.ResultInterface(type)}")}",
        _ => $"global::GesSpecGen.GesObject, global::GesSpecGen.Generated.IGesObject<{type.Name}>",
    };

    private static void Properties(CodeWriter code, ObjectModel type)
    {
        foreach (MemberModel member in type.AllMembers.Where(static member => member.Const is null))
        {
            Docs.Member(code, member);
            string name = CSharpType.Name(member.Type);
            string since = member.Since is null ? "" : Docs.Since(member.Since) + " ";
            code.Line(since + (member.IsRequired
                ? $"public required {name} {member.Name} {{ get; init; }}"
                : $"public {name}? {member.Name} {{ get; init; }}"));
        }
    }

    private static void Reader(CodeWriter code, ObjectModel type, Func<string, string> qualify)
    {
        code.Line($"public {type.Name}() {{ }}");
        code.Line(type.AllMembers.Any(static member => member.IsRequired && member.Const is null), "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        string loop = "for (global::GesSpecGen.Generated.GesMember at = default; ReadMember(ref json, _names, ref at);)";
        using (code.Block($"private {type.Name}(ref global::System.Text.Json.Utf8JsonReader json)"))
        {
            using (code.Block(type.Members.Count > 0 ? loop + " switch (at.Index)" : loop))
                Cases(code, type, qualify);
            foreach (MemberModel member in type.Members.Where(static member => member.Repeats))
                code.Line($"{member.Name} = {CSharpType.ReadNumbered(member, qualify)};");
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
            string read = member.Const is null && !member.Repeats ? $"{member.Name} = {CSharpType.Read(member, qualify)}" : "json.Skip()";
            code.Line($"case {pattern}: {read}; break;");
        }
    }

    // What is written comes first, in its order; then aliases, and which members they are names of.
    public static string NameTable(EquatableArray<MemberModel> members)
    {
        IEnumerable<string> names = members.Select(static member => member.WireName).Concat(members.SelectMany(static member => member.Aliases));
        IEnumerable<string> owners = members.SelectMany(static (member, index) => member.Aliases.Select(_ => ", " + Words.Of(index)));
        return Literal.Text(string.Join("|", names)) + string.Concat(owners);
    }

    internal static void Writer(CodeWriter code, ObjectModel type)
    {
        code.Line("protected override global::GesSpecGen.Generated.GesNames MemberNames => _names;");
        using (code.Block("protected override void WriteMembers(ref global::GesSpecGen.Generated.GesMemberWriter json)"))
        {
            string? open = null;
            foreach (MemberModel member in type.Members)
            {
                code.Line(open is not null && member.Inside != open, "json.Close();");
                code.Line($"json.{(member.IsOpening ? "Open()" : CSharpType.Write(member))};");
                open = member.IsOpening ? member.WireName : member.Inside;
            }

            code.Line(open is not null, "json.Close();");
        }
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

    // A member that has the name of a type would hide it.
    internal static string Qualified(string name, ObjectModel type, string @namespace) =>
        name == "Http" || type.AllMembers.Any(member => member.Name == name) ? $"global::{@namespace}.{name}" : name;
}
