using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Says of an operation what other files, and its own source, need to know from elsewhere.</summary>
internal static class OperationIndexer
{
    public static IndexedOperation Index(SpecFile file, List<IndexedPlane> planes, Dictionary<(string Plane, string Name), TypeOrigin> types)
    {
        OperationSpec operation = file.Operation!;
        IndexedGroup? group = planes.FirstOrDefault(plane => plane.Name == file.PlaneName)?.Groups.FirstOrDefault(group => group.Name == file.GroupName);
        string method = group is null ? "" : Naming.Method(operation, group.Name, group.Property);
        List<string> arguments = [.. operation.Uri.Parts.Where(static part => part.IsParameter).Select(static part => part.Text).Distinct()
            .Where(name => operation.Path.All(row => row.Name.Text != name || row.Role == RowRole.Data))];
        string streamed = operation is { Result: null, Behaviour.Streams: { } path } ? StreamedRow.Find(path, operation.Success?.Body?.Rows ?? default, "", FindType)?.Type.Name ?? "" : "";
        return new IndexedOperation(file.PlaneName ?? "", file.GroupName ?? "", operation.Name.Text, file.Path)
        {
            Client = group?.Client ?? "",
            Method = method,
            Route = RouteText.Of(operation),
            IsBundled = file.IsBundled,
            ListAll = group is null || operation.Behaviour.Pages is null ? "" : Naming.ListAll(method),
            AddAll = group is null || operation.Behaviour.Batches is null ? "" : Naming.All(method),
            Query = group is null || operation.Behaviour.Table is not { } table ? "" : table.Method?.Text ?? "Query",
            Start = group is null || !ModesBinder.Fits(operation) ? "" : Naming.Start(method),
            HasResult = operation.Result is not null,
            Stream = group is null || streamed.Length == 0 ? "" : Naming.Stream(method),
            StreamedType = streamed,
            Transaction = operation.Behaviour.Transaction is { } transaction && CSharpName.IsPascal(transaction.Type.Text) ? transaction.Type.Text : "",
            PageKey = PageKey(operation, FindType) is { } key ? Naming.Member(key) : "",
            Arguments = arguments.ToEquatableArray(),
            ArgumentTypes = arguments.Select(name => operation.Path.FirstOrDefault(row => row.Name.Text == name)?.Type.Name ?? "String").ToEquatableArray(),
            HasRequiredRequest = operation.OneRequired.Count > 0 || operation.Query.Concat(operation.Headers).Concat(operation.Body?.Rows ?? default).Any(row => row.IsRequired && row.Role == RowRole.Data && row.Const is null && !ModesBinder.IsMode(operation, row)),
            Poll = operation.Behaviour.Job?.Poll.Text ?? "",
            Cancel = operation.Behaviour.Job?.Cancel?.Text ?? "",
            Handle = group is null || operation.Behaviour.Polls is null ? "" : Naming.Handle(method),
            Resume = group is null || operation.Behaviour.Polls is null ? "" : Naming.Resume(method),
            IsObsolete = operation.Status != OperationStatus.Current,
            ReadsJobs = ReadsJobs(operation, FindType),
        };

        TypeSpec? FindType(string name) => types.TryGetValue((file.PlaneName ?? "", name), out TypeOrigin type) ? type.Type : null;
    }

    private static bool ReadsJobs(OperationSpec operation, Func<string, TypeSpec?> findType)
    {
        if (operation is not { Behaviour.Polls: { } polls, Success.Body: { } body })
            return false;
        TypeReference? state = body.Rows.FirstOrDefault(row => row.Name.Text == polls.State.Text)?.Type;
        return state?.Kind == TypeKind.String || (state?.Kind == TypeKind.Named && findType(state.Name)?.IsText == true);
    }

    // The items may be of a type that another file describes.
    private static RowSpec? PageKey(OperationSpec operation, Func<string, TypeSpec?> findType)
    {
        if (operation is not { Behaviour.Pages: { Key: { } key } pages, Success.Body: { } body })
            return null;
        TypeReference? item = body.Rows.FirstOrDefault(row => row.Name.Text == pages.Items.Text)?.Type.Item;
        return item is { Kind: TypeKind.Named } ? findType(item.Name)?.Members.FirstOrDefault(row => row.Name.Text == key.Text && CanBeKey(row)) : null;
    }

    /// <summary>Whether a row may tell an item of a list from all others.</summary>
    internal static bool CanBeKey(RowSpec row) => row.Type.Kind is TypeKind.String or TypeKind.Integer or TypeKind.Long;
}
