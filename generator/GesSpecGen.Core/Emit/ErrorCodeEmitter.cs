using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the documented error codes of a plane: constants for callers, and the table that the runtime decides by.</summary>
public static class ErrorCodeEmitter
{
    public static string Emit(ErrorCodesModel model)
    {
        CodeWriter code = new();
        FileHead.Write(code, model.Namespace);
        code.Line();
        Docs.Summary(code, $"The documented error codes of the {model.Plane} plane, to compare GesApiException.ErrorCode with.");
        using (code.Block($"{SourceEmitter.Access(model.IsPublic)} static class {model.ClassName}"))
        {
            foreach (ErrorCodeModel error in model.Codes)
            {
                Docs.Summary(code, $"{error.Meaning} HTTP {Words.Of(error.Status)}.{(error.Remedy.Length > 0 ? " " + error.Remedy : "")}");
                code.Line($"public const string {error.Name} = {Literal.Text(error.Code)};");
            }

            Docs.Summary(code, "All of them, with what the documentation advises.");
            using (code.Block("public static global::System.Collections.Generic.IReadOnlyList<global::GesSpecGen.GesErrorCode> All { get; } = new global::GesSpecGen.GesErrorCode[]", tail: ";"))
                foreach (ErrorCodeModel error in model.Codes)
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
