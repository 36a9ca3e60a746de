using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes the method that waits for the result, beside that which starts a job.</summary>
internal static class ModesEmitter
{
    /// <summary>What a request is told besides what its caller says.</summary>
    public static string Member(ModesModel modes, string value) => $".With({Literal.Text(modes.Member)}, {Literal.Text(value)})";

    /// <param name="code">Takes the text.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="modes">How it is told to wait.</param>
    /// <param name="parameters">The parameters of the method.</param>
    /// <param name="request">What makes the request of them.</param>
    /// <param name="documentCall">Documents what every call may throw, and where it comes from.</param>
    public static void Waiting(CodeWriter code, OperationModel operation, ModesModel modes, string parameters, string request, Action<CodeWriter, OperationModel> documentCall)
    {
        string answer = operation.Job?.Result ?? OperationEmitter.Response(operation);
        string read = operation.Job?.Result is { } result ? $"global::GesSpecGen.Generated.GesJobResultKind.Read<{result}>" : $"{answer}.Read";
        Docs.Summary(code, $"{operation.Summary} Waits for what is found, without a job.");
        OperationEmitter.DocumentParameters(code, operation);
        documentCall(code, operation);
        code.Line($"public virtual global::System.Threading.Tasks.Task<{answer}> {operation.Method}Async({parameters}) =>");
        using (code.Indent())
            code.Line($"_ges.SendAsync({request}{Member(modes, modes.Sync)}, {read}, cancellationToken);");
        code.Line();
    }
}
