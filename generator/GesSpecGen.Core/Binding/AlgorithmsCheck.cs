using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks that the rows for an algorithm's name and parameters are there, and can hold them.</summary>
internal static class AlgorithmsCheck
{
    public static void Run(OperationSpec operation, FindingList findings)
    {
        if (operation.Behaviour.Algorithms is not { } algorithms)
            return;
        EquatableArray<RowSpec> rows = operation.Body?.Rows ?? default;
        Check(algorithms.Name, "name", static kind => kind == TypeKind.String, "a row of type String");
        Check(algorithms.Parameters, "parameters", static kind => kind is TypeKind.Map or TypeKind.Object, "a row of type Map of Object");

        void Check(Word name, string key, Func<TypeKind, bool> fits, string expected)
        {
            RowSpec? row = rows.FirstOrDefault(row => row.Name.Text == name.Text);
            if (row is null)
                findings.Add(Rules.BehaviourRow, name.Place, key, name.Text, "the body", findings.Hint(name.Text, rows.Select(static other => other.Name.Text)));
            else if (!fits(row.Type.Kind))
                findings.Add(Rules.WrongValue, name.Place, name.Text, key, expected);
        }
    }
}
