using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Follows a path of names through the rows of a body to the list that is streamed.</summary>
internal static class StreamedRow
{
    private const string List = "a path that ends at a row whose type is an array";

    /// <summary>The row of the list: of what the job gives where the operation starts one with a result, else of the success body.</summary>
    public static RowSpec? Find(Word path, OperationSpec operation, Func<string, TypeSpec?> findType, FindingList findings) => operation.Result is { } result
        ? Find(path, result.Rows.Concat(operation.SharedResult).Where(row => !path.Text.Contains(".") || row.Name.Text == path.Text).ToEquatableArray(), "'result'", findType, findings)
        : Find(path, operation.Success?.Body?.Rows ?? default, "the success body", findType, findings);

    /// <summary>The row of the list; null where the path leads to none, which is told to <paramref name="findings"/> if there are any.</summary>
    public static RowSpec? Find(Word path, EquatableArray<RowSpec> rows, string where, Func<string, TypeSpec?> findType, FindingList? findings = null)
    {
        string[] names = path.Text.Split('.');
        for (int i = 0; ; i++)
        {
            RowSpec? row = rows.FirstOrDefault(row => row.Name.Text == names[i]);
            if (row is null)
            {
                findings?.Add(Rules.BehaviourRow, path.Place, "streams", names[i], where, findings.Hint(names[i], rows.Select(static other => other.Name.Text)));
                return null;
            }

            bool isPlain = !row.IsJsonText && !row.Repeats;
            if (i == names.Length - 1 && isPlain && row.Type.Kind is TypeKind.Array or TypeKind.Entries)
                return row;
            TypeSpec? type = i < names.Length - 1 && isPlain ? Inside(row.Type, findType) : null;
            if (type is null)
            {
                findings?.Add(Rules.WrongValue, path.Place, path.Text, "streams", List);
                return null;
            }

            (rows, where) = (type.Members, $"type '{type.Name}'");
        }
    }

    // Where a list stands on the way, the path goes on in each object of it.
    private static TypeSpec? Inside(TypeReference type, Func<string, TypeSpec?> findType)
    {
        TypeReference item = type.Kind == TypeKind.Array ? type.Item! : type;
        return item.Kind == TypeKind.Named && findType(item.Name) is { IsObject: true, IsRows: false } described ? described : null;
    }
}
