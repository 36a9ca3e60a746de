using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects <c>modes</c> with its row, which two methods send instead of the caller.</summary>
internal static class ModesBinder
{
    /// <summary>Whether there are two methods. What is wrong with the key is told by <see cref="Check"/>.</summary>
    public static bool Fits(OperationSpec operation) => operation.Behaviour is { Job: not null, Modes: { } modes } && Row(operation, modes) is { } row && IsText(row);

    /// <summary>Whether the methods send the row, so that it is no member of the request.</summary>
    public static bool IsMode(OperationSpec operation, RowSpec row) => Fits(operation) && row.Name.Text == operation.Behaviour.Modes!.Row.Text;

    public static ModesModel? Bind(OperationSpec operation, IndexedOperation self) => Fits(operation)
        ? new ModesModel(operation.Behaviour.Modes!.Row.Text, operation.Behaviour.Modes.Sync.Text, operation.Behaviour.Modes.Async.Text, self.Start)
        : null;

    public static void Check(OperationSpec operation, Func<string, TypeSpec?> findType, FindingList findings)
    {
        if (operation.Algorithm is not null || operation.Behaviour.Modes is not { } modes)
            return;
        RowSpec? row = Row(operation, modes);
        if (operation.Behaviour.Job is null)
            findings.Add(Rules.WrongValue, modes.Row.Place, modes.Row.Text, "row", "a row of an operation that says 'job', too");
        else if (row is null)
            findings.Add(Rules.BehaviourRow, modes.Row.Place, "row", modes.Row.Text, "the body", findings.Hint(modes.Row.Text, (operation.Body?.Rows ?? default).Select(static other => other.Name.Text)));
        else if (!IsText(row) || (row.Type.Kind == TypeKind.Named && findType(row.Type.Name) is { IsText: false }))
            findings.Add(Rules.WrongValue, modes.Row.Place, modes.Row.Text, "row", "a row of type String, or of a type with known values");
        else
            CheckValues(modes, findType(row.Type.Name), findings);
    }

    private static void CheckValues(ModesSpec modes, TypeSpec? type, FindingList findings)
    {
        string[] known = [.. (type?.Values ?? default).Select(static value => value.Text.Text)];
        foreach ((string key, Word value) in new[] { ("sync", modes.Sync), ("async", modes.Async) })
            if (type is not null && !known.Contains(value.Text))
                findings.Add(Rules.WrongValue, value.Place, value.Text, key, $"a value of {type.Name}: {string.Join(" or ", known)}");
    }

    private static RowSpec? Row(OperationSpec operation, ModesSpec modes) => operation.Body?.Rows.FirstOrDefault(row => row.Name.Text == modes.Row.Text);

    private static bool IsText(RowSpec row) => row.Type.Kind is TypeKind.String or TypeKind.Named && row.Const is null;
}
