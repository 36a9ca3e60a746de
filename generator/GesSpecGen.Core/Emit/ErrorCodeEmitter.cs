using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the documented error codes of a plane: constants for callers, and the table that the runtime decides by.</summary>
internal static class ErrorCodeEmitter
{
    public static string ClassName(PlaneModel plane) => plane.Prefix + "ErrorCodes";

    public static string Emit(PlaneModel plane)
    {
        CodeWriter code = new();
        FileHead.Write(code, plane.Namespace);
        code.Line();
        Docs.Summary(code, $"The documented error codes of the {plane.Name} plane, to compare GesApiException.ErrorCode with.");
        using (code.Block($"{SourceEmitter.Access(plane.IsPublic)} static class {ClassName(plane)}"))
        {
            foreach (ErrorCodeModel error in plane.ErrorCodes)
            {
                Docs.Summary(code, $"{error.Meaning} HTTP {Words.Of(error.Status)}.{(error.Remedy.Length > 0 ? " " + error.Remedy : "")}");
                code.Line($"public const string {error.Name} = {Literal.Text(error.Code)};");
            }

            Docs.Summary(code, "All of them, with what the documentation advises.");
            using (code.Block("public static global::System.Collections.Generic.IReadOnlyList<global::GesSpecGen.GesErrorCode> All { get; } = new global::GesSpecGen.GesErrorCode[]", tail: ";"))
                foreach (ErrorCodeModel error in plane.ErrorCodes)
                    code.Line($"new({error.Name}, {Words.Of(error.Status)}, global::GesSpecGen.GesErrorAdvice.{Advice(error.Advice)}, {Literal.Text(error.Meaning)}, {Literal.Text(error.Remedy)}),");
        }

        return code.ToString();
    }

    private static string Advice(ErrorAdvice advice) => advice switch
    {
        ErrorAdvice.Retry => "Retry",
        ErrorAdvice.Token => "RenewToken",
        ErrorAdvice.Mend => "MendRequest",
        _ => "AskSupport",
    };
}
