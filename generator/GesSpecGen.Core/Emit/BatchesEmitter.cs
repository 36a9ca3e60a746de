using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the method that sends any number of items in batches, beside that of one request.</summary>
internal static class BatchesEmitter
{
    private const string Runtime = "global::GesSpecGen";

    private static readonly string[] Taken = ["options", "progress", "cancellationToken", "batch", "stop"];

    public static void Document(CodeWriter code, OperationModel operation, BatchesModel batches)
    {
        code.Line($"/// <param name=\"{Argument(operation, batches.Items)}\">The documented {Literal.Xml(batches.Items.WireName)}: any number of them, cut into requests{(batches.Most is { } most ? $" of {Words.Of(most)} at most" : "")}.</param>");
        foreach (MemberModel other in Ordered(batches))
            code.Line($"/// <param name=\"{Argument(operation, other)}\">{Literal.Xml(other.Documentation)}</param>");
        code.Line("/// <param name=\"options\">How many items a request holds, and how many requests are sent at once.</param>");
        code.Line("/// <param name=\"progress\">Is told after every request.</param>");
        code.Line("/// <param name=\"cancellationToken\">Ends the run. Items that are under way then may have been accepted or not.</param>");
        code.Line("/// <returns>What became of the items, with what exactly failed.</returns>");
    }

    public static void Method(CodeWriter code, OperationModel operation, BatchesModel batches)
    {
        string item = CSharpType.Name(batches.Items.Type.Item!), items = Argument(operation, batches.Items);
        string result = $"global::System.Threading.Tasks.Task<{Runtime}.GesBatchResult<{item}>>";
        string options = $"{Runtime}.GesBatchOptions? options = null, global::System.IProgress<{Runtime}.GesBatchProgress>? progress = null, global::System.Threading.CancellationToken cancellationToken = default";
        string arguments = string.Join("", operation.Arguments.Select(static argument => $"{CSharpType.Name(argument.Type)} {argument.Name}, "));
        string others = string.Join("", Ordered(batches).Select(other => $"{CSharpType.Name(other.Type)}{(other.IsRequired ? " " : "? ")}{Argument(operation, other)}{(other.IsRequired ? "" : " = null")}, "));
        code.Line($"public virtual {result} {batches.Method}Async({arguments}global::System.Collections.Generic.IAsyncEnumerable<{item}> {items}, {others}{options}) =>");
        string members = string.Join("", batches.Others.Select(other => $", {other.Name} = {Argument(operation, other)}"));
        string send = $"(batch, stop) => {operation.Method}Async({string.Join("", operation.Arguments.Select(static argument => argument.Name + ", "))}new() {{ {batches.Items.Name} = batch{members} }}, stop)";
        using (code.Indent())
            code.Line($"{Runtime}.Generated.GesBatches.SendAsync({items}, {(batches.Most is { } most ? Words.Of(most) : "null")}, isIdempotent: {(operation.IsIdempotent ? "true" : "false")}, {send}, options, progress, cancellationToken);");
    }

    private static string Argument(OperationModel operation, MemberModel member)
    {
        string name = Casing.Camel(member.Name);
        return CSharpName.IsKeyword(name) || Taken.Contains(name) || operation.Arguments.Any(argument => argument.Name == name) ? name + "Value" : name;
    }

    // Optional arguments stand last.
    private static IEnumerable<MemberModel> Ordered(BatchesModel batches) => batches.Others.OrderBy(static other => other.IsRequired ? 0 : 1);
}
