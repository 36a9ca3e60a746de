using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Says of an operation what other files, and its own source, need to know from elsewhere.</summary>
internal static class OperationIndexer
{
    public static IndexedOperation Index(SpecFile file, Dictionary<string, IndexedPlane> planes, Dictionary<(string Plane, string Name), TypeOrigin> types)
    {
        OperationSpec operation = file.Operation!;
        IndexedOperation itself = FileFacts.Of(file).Operation! with { PageKey = PageKey(operation, FindType) is { } key ? Naming.Member(key) : "", ReadsJobs = ReadsJobs(operation, FindType) };
        if (!planes.TryGetValue(file.PlaneName ?? "", out IndexedPlane? plane) || plane.Groups.FirstOrDefault(group => group.Name == file.GroupName) is not { } group)
            return itself;
        string method = Naming.Method(operation, group.Name, group.Property);
        string streamed = operation is { Result: null, Behaviour.Streams: { } path } ? StreamedRow.Find(path, operation.Success?.Body?.Rows ?? default, "", FindType)?.Type.Name ?? "" : "";
        return itself with
        {
            Client = group.Client,
            Method = method,
            ListAll = operation.Behaviour.Pages is null ? "" : Naming.ListAll(method),
            AddAll = operation.Behaviour.Batches is null ? "" : Naming.All(method),
            Query = operation.Behaviour.Table is not { } table ? "" : table.Method?.Text ?? "Query",
            Start = ModesBinder.Fits(operation) ? Naming.Start(method) : "",
            Stream = streamed.Length == 0 ? "" : Naming.Stream(method),
            StreamedType = streamed,
            Handle = operation.Behaviour.Polls is null ? "" : Naming.Handle(method),
            Resume = operation.Behaviour.Polls is null ? "" : Naming.Resume(method),
        };

        TypeSpec? FindType(string name) => types.TryGetValue((file.PlaneName ?? "", name), out TypeOrigin type) ? type.Type : null;
    }

    /// <summary>What can be said of an operation without its plane and the types of other files.</summary>
    public static IndexedOperation ByItself(SpecFile file, OperationSpec operation)
    {
        List<string> arguments = [.. operation.Uri.Parts.Where(static part => part.IsParameter).Select(static part => part.Text).Distinct()
            .Where(name => operation.Path.All(row => row.Name.Text != name || row.Role == RowRole.Data))];
        return new IndexedOperation(file.PlaneName ?? "", file.GroupName ?? "", operation.Name.Text, file.Path)
        {
            Route = RouteText.Of(operation),
            IsBundled = file.IsBundled,
            HasResult = operation.Result is not null,
            Transaction = operation.Behaviour.Transaction is { } transaction && CSharpName.IsPascal(transaction.Type.Text) ? transaction.Type.Text : "",
            Arguments = arguments.ToEquatableArray(),
            ArgumentTypes = arguments.Select(name => operation.Path.FirstOrDefault(row => row.Name.Text == name)?.Type.Name ?? "String").ToEquatableArray(),
            HasRequiredRequest = operation.OneRequired.Count > 0 || operation.Query.Concat(operation.Headers).Concat(operation.Body?.Rows ?? default).Any(row => row.IsRequired && row.Role == RowRole.Data && row.Const is null && !ModesBinder.IsMode(operation, row)),
            Poll = operation.Behaviour.Job?.Poll.Text ?? "",
            Cancel = operation.Behaviour.Job?.Cancel?.Text ?? "",
            IsObsolete = operation.Status != OperationStatus.Current,
        };
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
