using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the handle of a transaction: where it begins, its constructors and its end; where an operation works in it, a method.</summary>
internal static class TransactionEmitter
{
    private const string Base = "global::GesSpecGen.GesTransaction";
    private const string Pipeline = "global::GesSpecGen.Generated.GesPipeline";
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Token = "global::System.Threading.CancellationToken";

    /// <summary>The handle of the transaction that <c>begun</c> names.</summary>
    public static string Begun(OperationModel operation, TransactionModel transaction) => $"new {transaction.Type}(_ges, {operation.Name}, begun)";

    public static void Handle(CodeWriter code, OperationModel operation, TransactionModel transaction, string access)
    {
        Docs.Summary(code, $"A transaction that {operation.Name} begins. What is not committed is rolled back at the end of its <c>await using</c>.");
        using (code.Block($"{access} partial class {transaction.Type} : {Base}"))
        {
            code.Line($"private readonly {Pipeline} _ges;");
            code.Line();
            code.Line($"internal {transaction.Type}({Pipeline} ges, global::GesSpecGen.GesOperation operation, {operation.Response} begun)");
            using (code.Indent())
                code.Line(": base(operation, begun, begun." + transaction.Id + ") => _ges = ges;");
            code.Line();
            Docs.Summary(code, "For mocks.");
            code.Line("/// <param name=\"id\">ID of the transaction.</param>");
            using (code.Block($"protected {transaction.Type}(string id) : base(id)"))
            {
            }

            code.Line();
            End(code, "CommitOnceAsync", transaction.Commit);
            code.Line();
            End(code, "RollBackOnceAsync", transaction.RollBack);
        }
    }

    /// <summary>The method of the handle that does what the operation does, in the transaction.</summary>
    public static void Method(CodeWriter code, OperationModel operation, WithinModel within, string parameters, string answer)
    {
        string request = operation.Request is null ? "" : "request, ";
        code.Line($"public virtual {Task}<{answer}> {operation.Method}Async({parameters}) =>");
        using (code.Indent())
            code.Line($"Within(() => new {operation.GroupClient}(_ges).{operation.Method}Async({Arguments(operation, within)}{request}cancellationToken));");
    }

    /// <summary>The arguments of an operation, as the handle of its transaction has them.</summary>
    public static string Arguments(OperationModel operation, WithinModel within) =>
        string.Concat(operation.Arguments.Select(argument => (argument.Name == within.Argument ? "Id" : argument.Name) + ", "));

    private static void End(CodeWriter code, string name, TransactionEndModel end)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override {Task} {name}({Token} cancellationToken) => new {end.Client}(_ges).{end.Method}Async(Id, cancellationToken: cancellationToken);");
    }
}
