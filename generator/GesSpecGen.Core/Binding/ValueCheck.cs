using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks that defaults and constants of rows whose type has known values are among these.</summary>
internal static class ValueCheck
{
    public static void Run(SpecFile file, Func<string, TypeSpec?> findType, FindingList findings)
    {
        foreach (RowSpec row in FileRows.OutsideTypes(file).Concat(FileRows.OfTypes(file)))
        {
            if (row.Type.Kind != TypeKind.Named || findType(row.Type.Name) is not { IsText: true } type)
                continue;
            HashSet<string> known = new(type.Values.Select(static value => value.Text.Text), StringComparer.Ordinal);
            Check(row.Default, "default", type, known);
            Check(row.Const, "const", type, known);
        }

        void Check(Word? value, string key, TypeSpec type, HashSet<string> known)
        {
            if (value is not null && !known.Contains(value.Text))
                findings.Add(Rules.WrongValue, value.Place, value.Text, key, $"a value of type {type.Name.Text}{findings.Hint(value.Text, known)}");
        }
    }
}
