using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the source file of one spec file.</summary>
public static class SourceEmitter
{
    public static string Emit(SourceModel source)
    {
        CodeWriter code = new() { Page = source.Operation?.Page ?? "" };
        FileHead.Write(code, source.Namespace, UsesObsolete(source));
        string access = Access(source.IsPublic);
        List<Action> parts = [];
        if (source.Operation is { } operation)
            parts.Add(() => OperationEmitter.Emit(code, operation, access));
        parts.AddRange(source.Objects.Select<ObjectModel, Action>(type => () => ObjectEmitter.Emit(code, type, source.Namespace, access)));
        parts.AddRange(source.Objects.Where(static type => type.JobResult?.Streamed is not null).Select<ObjectModel, Action>(type => () => JobEmitter.Stream(code, type, type.JobResult!.Streamed!, access)));
        parts.AddRange(source.Rows.Select<RowModel, Action>(type => () => RowEmitter.Emit(code, type, source.Namespace, access)));
        parts.AddRange(source.Unions.Select<UnionModel, Action>(type => () => UnionEmitter.Emit(code, type, source.Namespace, access)));
        parts.AddRange(source.Texts.Select<TextModel, Action>(type => () => TextEmitter.Emit(code, type, access)));
        if (source.TextRow is { } line)
            parts.Add(() => TextRowEmitter.Emit(code, line, access));
        foreach (Action part in parts)
        {
            code.Line();
            part();
        }

        return code.ToString();
    }

    internal static string Access(bool isPublic) => isPublic ? "public" : "internal";

    private static bool UsesObsolete(SourceModel source) => source.Operation is { Obsolete: not null } or { Job.PollIsObsolete: true } or { Handles.Cancels.Count: > 0 }
        || source.Objects.SelectMany(static type => type.AllMembers).Concat(source.Rows.SelectMany(static type => type.Members)).Any(static member => member.Obsolete is not null);
}
