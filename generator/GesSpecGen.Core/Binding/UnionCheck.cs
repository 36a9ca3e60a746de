using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks that the cases of a type can be told apart: a client would take one for the other.</summary>
internal static class UnionCheck
{
    public static void Run(TypeSpec type, Func<string, TypeSpec?> findType, FindingList findings)
    {
        Dictionary<string, CaseSpec> seen = new(StringComparer.Ordinal);
        foreach (CaseSpec part in type.Cases)
        {
            string? mark = CaseMarks.Of(part, findType);
            if (Fault(part, mark, findType, findings) is { } fault)
                findings.Add(Rules.CasesAlike, part.When?.Place ?? part.TypeWord.Place, part.Name.Text, fault);
            else if (seen.TryGetValue(mark!, out CaseSpec first))
                findings.Add(Rules.CasesAlike, part.Name.Place, part.Name.Text, $"'{first.Name}' is {Words(mark!)} too");
            else
                seen.Add(mark!, part);
        }
    }

    private static string? Fault(CaseSpec part, string? mark, Func<string, TypeSpec?> findType, FindingList findings)
    {
        if (mark is null)
            return $"'{part.Type}' may be of any kind";
        if (part.When is not { } when)
            return null;
        if (mark[0] != CaseMarks.Object)
            return $"'when' names '{when}', but only objects have members";
        return part.Type is { Kind: TypeKind.Named } named && findType(named.Name) is { } type && !type.Members.Any(row => row.Name.Text == when.Text)
            ? $"'when' names '{when}', which is no row of '{named}'{findings.Hint(when.Text, type.Members.Select(static row => row.Name.Text))}"
            : null;
    }

    private static string Words(string mark) => mark switch
    {
        "{}" => "the empty object",
        "\"" => "a text",
        "0" => "a number",
        "t" => "true or false",
        "[" => "a list",
        "{" => "any object",
        _ => $"an object with '{mark.Substring(1)}'",
    };
}
