using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Documentation comments.</summary>
internal static class Docs
{
    public static void Summary(CodeWriter code, string text) => code.Line($"/// <summary>{Literal.Xml(text)}</summary>");

    public static void Member(CodeWriter code, MemberModel member)
    {
        Summary(code, member.Documentation.Length > 0 ? member.Documentation : $"The documented {member.WireName}.");
        code.Line(member.IsSensitive, "[global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]");
        code.Line(member.Obsolete is not null, $"[global::System.Obsolete({Literal.Text(member.Obsolete ?? "")})]");
    }

    /// <summary>What the analyzer for callers reads the version from.</summary>
    public static string Since(string? version) => $"[global::GesSpecGen.GesSince({Literal.Text(version ?? "")})]";

    public static string PageLink(string page) => $"<see href=\"https://support.huaweicloud.com/intl/en-us/api-ges/{page}.html\">{page}</see>";
}
