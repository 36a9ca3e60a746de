namespace GesSpecGen.Core.Spec;

/// <summary>
/// What tells the cases of a type apart, as a text: how the JSON of the case begins (<c>"</c>, <c>0</c>, <c>t</c>, <c>[</c> or <c>{</c>), with the member that an
/// object of it has, as in <c>{id</c>, or <c>{}</c> for the empty object.
/// </summary>
public static class CaseMarks
{
    public const char Text = '"', Number = '0', Truth = 't', List = '[', Object = '{';

    /// <summary>The mark of a case; null where its type may be anything.</summary>
    public static string? Of(CaseSpec part, Func<string, TypeSpec?> findType)
    {
        if (part.Type is not { } type)
            return "{}";
        return Begin(type, findType) is { } begin ? begin + part.When?.Text : null;
    }

    /// <summary>The case that a value is of; null where it is of none.</summary>
    /// <param name="union">The type.</param>
    /// <param name="begin">How the JSON of the value begins.</param>
    /// <param name="members">Its members, if it is an object.</param>
    /// <param name="findType">Finds types of the plane.</param>
    public static CaseSpec? Find(TypeSpec union, char begin, ICollection<string> members, Func<string, TypeSpec?> findType)
    {
        List<(string? Mark, CaseSpec Case)> cases = [.. union.Cases.Select(part => (Of(part, findType), part)).Where(part => part.Item1?[0] == begin)];
        return Find(part => part.Length > 1 && part != "{}" && members.Contains(part.Substring(1)))
            ?? (members.Count == 0 ? Find(static part => part == "{}") : null)
            ?? Find(static part => part.Length == 1);

        CaseSpec? Find(Func<string, bool> fits) => cases.FirstOrDefault(part => fits(part.Mark!)).Case;
    }

    private static char? Begin(TypeReference type, Func<string, TypeSpec?> findType) => type.Kind switch
    {
        TypeKind.String => Text,
        TypeKind.Integer or TypeKind.Long or TypeKind.Float or TypeKind.Double => Number,
        TypeKind.Boolean => Truth,
        TypeKind.Array or TypeKind.Entries => List,
        TypeKind.Map or TypeKind.Properties => Object,
        TypeKind.Named => findType(type.Name) is { IsUnion: true } ? null : findType(type.Name) is { IsText: true } ? Text : Object,
        _ => null,
    };
}
