using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Documentation comments.</summary>
internal static class Docs
{
    public static void Summary(CodeWriter code, string text) => code.Line($"/// <summary>{Literal.Xml(text)}</summary>");

    /// <summary>What a table or its page says of a type, a row or a value, with a link to the page. On one line, for every line is paid for at each build.</summary>
    public static void FromPage(CodeWriter code, string text, string name, string remarks = "")
    {
        string page = code.Page.Length > 0 ? $"Page {PageLink(code.Page)}." : "";
        string more = string.Join(" ", new[] { remarks, page }.Where(static part => part.Length > 0));
        code.Line($"/// <summary>{Literal.Xml(text.Length > 0 ? text : $"The documented {name}.")}</summary>{(more.Length > 0 ? $"<remarks>{more}</remarks>" : "")}");
    }

    public static void Member(CodeWriter code, MemberModel member)
    {
        FromPage(code, member.Documentation, member.WireName);
        code.Line(member.IsSensitive, "[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]");
        code.Line(member.Obsolete is not null, $"[global::System.Obsolete({Literal.Text(member.Obsolete ?? "")})]");
    }

    /// <summary>What the analyzer for callers reads the version from.</summary>
    public static string Since(string? version) => $"[global::GesSpecGen.GesSince({Literal.Text(version ?? "")})]";

    public static string PageLink(string page) => $"<see href=\"https://support.huaweicloud.com/intl/en-us/api-ges/{page}.html\">{page}</see>";
}
