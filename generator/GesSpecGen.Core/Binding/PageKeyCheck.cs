using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks that what tells the items of a list apart is a row of theirs.</summary>
internal static class PageKeyCheck
{
    public static void Run(OperationSpec operation, Func<string, TypeSpec?> findType, FindingList findings)
    {
        if (operation is not { Behaviour.Pages: { Key: { } key } pages, Success.Body: { } body })
            return;
        TypeReference? item = body.Rows.FirstOrDefault(row => row.Name.Text == pages.Items.Text)?.Type.Item;
        if (item is null)
            return;
        TypeSpec? type = item.Kind == TypeKind.Named ? findType(item.Name) : null;
        RowSpec? row = type?.Members.FirstOrDefault(row => row.Name.Text == key.Text);
        if (type is { IsText: false } && row is null)
            findings.Add(Rules.BehaviourRow, key.Place, "key", key.Text, $"type '{type.Name}'", findings.Hint(key.Text, type.Members.Select(static other => other.Name.Text)));
        else if (row is null || !OperationIndexer.CanBeKey(row))
            findings.Add(Rules.WrongValue, key.Place, key.Text, "key", "a row of the items, of type String, Integer or Long");
    }
}
