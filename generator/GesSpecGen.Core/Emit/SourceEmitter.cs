using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the source file of one spec file.</summary>
public static class SourceEmitter
{
    public static string Emit(SourceModel source)
    {
        CodeWriter code = new();
        FileHead.Write(code, source.Namespace, UsesObsolete(source));
        if (source.Operation is { } operation)
            OperationEmitter.Emit(code, operation, Access(source.IsPublic));
        foreach (ObjectModel type in source.Objects)
        {
            code.Line();
            ObjectEmitter.Emit(code, type, source.Namespace, Access(source.IsPublic));
        }

        foreach (TextModel type in source.Texts)
        {
            code.Line();
            TextEmitter.Emit(code, type, Access(source.IsPublic));
        }

        return code.ToString();
    }

    internal static string Access(bool isPublic) => isPublic ? "public" : "internal";

    private static bool UsesObsolete(SourceModel source) => source.Objects.Any(static type => type.AllMembers.Any(static member => member.Obsolete is not null));
}
