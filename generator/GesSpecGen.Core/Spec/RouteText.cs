namespace GesSpecGen.Core.Spec;

/// <summary>
/// What requests of an operation have in common, as a text: method, path without the names of its parameters, and the values that it always sends.
/// Servers tell operations apart by it.
/// </summary>
public static class RouteText
{
    public static string Of(OperationSpec operation)
    {
        string path = string.Concat(operation.Uri.Parts.Select(static part => part.IsParameter ? "{}" : part.Text));
        IEnumerable<string> query = operation.Uri.ConstantQuery.Select(static pair => $"{pair.Name}={pair.Value}").Concat(Constants(operation.Query));
        return $"{operation.Uri.Verb} {path}{Sorted("?", query)}{Sorted(" with ", Constants(operation.Body?.Rows ?? default))}";
    }

    private static IEnumerable<string> Constants(EquatableArray<RowSpec> rows) => rows.Where(static row => row.Const is not null).Select(static row => $"{row.Name}={row.Const}");

    private static string Sorted(string before, IEnumerable<string> parts)
    {
        string text = string.Join("&", parts.OrderBy(static part => part, StringComparer.Ordinal));
        return text.Length > 0 ? before + text : "";
    }
}
