using GesSpecGen.Core.Spec;

namespace GesSpecGen.Tool.Export.OpenApi;

/// <summary>The keys of path items. OpenAPI does not let a query stand there, so operations on one path are told apart by a fragment.</summary>
internal sealed class PathKeys
{
    private readonly HashSet<(string Verb, string Key)> _shared;

    public PathKeys(IEnumerable<OperationSpec> operations) => _shared = operations
        .GroupBy(static operation => (operation.Uri.Verb, ByQuery(operation)))
        .Where(static same => same.Count() > 1)
        .Select(static same => same.Key)
        .ToHashSet();

    /// <summary>The path, then what the operation always sends in its query, or in its body where others share method, path and query.</summary>
    public string Of(OperationSpec operation)
    {
        string key = ByQuery(operation);
        if (!_shared.Contains((operation.Uri.Verb, key)))
            return key;
        IEnumerable<string> constants = (operation.Body?.Rows ?? default).Where(static row => row.Const is not null).Select(static row => $"{row.Name}={row.Const}");
        return key + (key.Contains('#', StringComparison.Ordinal) ? "&" : "#") + string.Join("&", constants.DefaultIfEmpty(operation.Name.Text));
    }

    private static string ByQuery(OperationSpec operation) => operation.Uri.ConstantQuery.Count == 0
        ? operation.Uri.Path
        : operation.Uri.Path + "#" + string.Join("&", operation.Uri.ConstantQuery.Select(static pair => $"{pair.Name}={pair.Value}"));
}
