using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes a client method.</summary>
internal static class OperationEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task";

    public static void Emit(CodeWriter code, OperationModel operation, string access)
    {
        using (code.Block($"{access} partial class {operation.GroupClient}"))
        {
            Metadata(code, operation);
            code.Line();
            if (operation.Modes is { } modes)
                ModesEmitter.Waiting(code, operation, modes, Parameters(operation), NewRequest(operation, Request(operation)), DocumentCall);
            Document(code, operation);
            if (operation.Job is { } job)
                Job(code, operation, job);
            else if (operation.Transaction is { } transaction)
                Begin(code, operation, transaction);
            else
                Plain(code, operation);
            if (operation.Pages is { } pages)
            {
                code.Line();
                DocumentList(code, operation);
                PagesEmitter.Method(code, operation, pages, Parameters(operation));
            }

            if (operation.Stream is { } stream)
            {
                code.Line();
                DocumentStream(code, operation);
                StreamEmitter.Method(code, operation, stream, Parameters(operation), NewRequest(operation, Request(operation)));
            }

            if (operation.Batches is { } batches)
            {
                code.Line();
                Docs.Summary(code, $"{operation.Summary} Any number of them, in as many requests as it takes.");
                DocumentArguments(code, operation);
                BatchesEmitter.Document(code, operation, batches);
                DocumentOrigin(code, operation, operation.Remarks);
                BatchesEmitter.Method(code, operation, batches);
            }

            if (operation.Table is { } table)
                TableEmitter.Methods(code, operation, table, Path(operation), () => DocumentOrigin(code, operation, operation.Remarks));
            if (operation.Handles is { } handles)
                Handles(code, operation, handles);
        }

        Transaction(code, operation, access);
    }

    private static void Transaction(CodeWriter code, OperationModel operation, string access)
    {
        if (operation.Transaction is { } transaction)
        {
            code.Line();
            TransactionEmitter.Handle(code, operation, transaction, access);
        }

        if (operation.Within is not { } within)
            return;
        code.Line();
        using (code.Block($"{access} partial class {within.Type}"))
        {
            OperationModel inside = operation with { Arguments = operation.Arguments.Where(argument => argument.Name != within.Argument).ToEquatableArray() };
            Document(code, inside);
            code.Line("/// <exception cref=\"global::System.InvalidOperationException\">The transaction has ended.</exception>");
            TransactionEmitter.Method(code, operation, within, Parameters(inside), Response(operation));
            if (operation.Table is { } table)
                TableEmitter.Within(code, inside, table, TransactionEmitter.Arguments(operation, within), () => DocumentOrigin(code, operation, operation.Remarks));
        }
    }

    // What exceptions, traces and logs tell of the operation.
    private static void Metadata(CodeWriter code, OperationModel operation)
    {
        string documentedAs = operation.DocumentedAs == operation.Name ? "" : $", documentedAs: {Literal.Text(operation.DocumentedAs)}";
        string isIdempotent = operation.IsIdempotent ? ", isIdempotent: true" : "";
        code.Line($"private static readonly global::GesSpecGen.GesOperation {operation.Name} = new({Literal.Text(operation.Name)}, {Literal.Text(operation.Verb)}, {Literal.Text(operation.UriTemplate)}, {Literal.Text(operation.Page)}{isIdempotent}{documentedAs});");
    }

    private static void Document(CodeWriter code, OperationModel operation)
    {
        Docs.Summary(code, operation.Summary);
        DocumentParameters(code, operation);
        code.Line(operation.Job is not null, $"/// <returns>The job that the service starts: wait for it, or ask how it fares.{(operation.Job?.Result is { } result ? $" It gives a <see cref=\"{result}\"/>." : "")}</returns>");
        code.Line(operation.Transaction is not null, "/// <returns>The transaction: commit it, or leave it to be rolled back.</returns>");
        DocumentCall(code, operation);
    }

    private static void DocumentCall(CodeWriter code, OperationModel operation)
    {
        code.Line("/// <exception cref=\"global::GesSpecGen.GesException\">The call failed: <see cref=\"global::GesSpecGen.GesApiException\"/> where the service says so.</exception>");
        DocumentLimits(code, operation);
        DocumentOrigin(code, operation, operation.Remarks);
    }

    private static void DocumentList(CodeWriter code, OperationModel operation)
    {
        Docs.Summary(code, $"{operation.Summary} All pages, from that of the request on.");
        DocumentParameters(code, operation);
        code.Line("/// <returns>The items, and the pages. Nothing is asked for before one goes through them.</returns>");
        DocumentOrigin(code, operation, operation.Remarks);
    }

    private static void DocumentStream(CodeWriter code, OperationModel operation)
    {
        Docs.Summary(code, $"{operation.Summary} Each is given as soon as it has come: memory does not grow with their number.");
        DocumentParameters(code, operation);
        StreamEmitter.Document(code);
        DocumentLimits(code, operation);
        DocumentOrigin(code, operation, operation.Remarks);
    }

    private static void DocumentLimits(CodeWriter code, OperationModel operation) =>
        code.Line(operation.HasLimits, $"/// <exception cref=\"global::System.ArgumentException\">A value is outside of its documented range or length{(operation.NeedsOneOf ? ", or none of several is set of which one is mandatory" : "")}; nothing has been sent.</exception>");

    internal static void DocumentParameters(CodeWriter code, OperationModel operation)
    {
        DocumentArguments(code, operation);
        code.Line(operation.Request is not null, "/// <param name=\"request\">What else to tell the service.</param>");
        code.Line("/// <param name=\"cancellationToken\">Cancels the call.</param>");
    }

    private static void DocumentArguments(CodeWriter code, OperationModel operation)
    {
        foreach (MemberModel argument in operation.Arguments)
            code.Line($"/// <param name=\"{argument.Name}\">{Literal.Xml(argument.Documentation.Length > 0 ? argument.Documentation : $"The documented {argument.WireName}.")}</param>");
    }

    internal static void DocumentOrigin(CodeWriter code, OperationModel operation, string remarks = "")
    {
        string page = operation.Page.Length > 0 ? $", page {Docs.PageLink(operation.Page)}" : "";
        code.Line($"/// <remarks>{(operation.IsAlgorithm ? "Algorithm" : "Operation")} {Literal.Xml(operation.DocumentedAs)}{page}.{(remarks.Length > 0 ? " " + Literal.Xml(remarks) : "")}</remarks>");
        code.Line(operation.Obsolete is not null, $"[global::System.Obsolete({Literal.Text(operation.Obsolete ?? "")})]");
        code.Line(operation.Since is not null, Docs.Since(operation.Since));
    }

    private static void Plain(CodeWriter code, OperationModel operation)
    {
        code.Line($"public virtual {Task}<{Response(operation)}> {operation.Method}Async({Parameters(operation)}) =>");
        using (code.Indent())
            code.Line($"{Send(operation)};");
    }

    private static void Job(CodeWriter code, OperationModel operation, JobModel job)
    {
        using (code.Block($"public virtual async {Task}<{JobEmitter.Type(job)}> {operation.Modes?.Start ?? operation.Method}Async({Parameters(operation)})"))
        {
            string request = NewRequest(operation, Request(operation)) + (operation.Modes is { } modes ? ModesEmitter.Member(modes, modes.Async) : "");
            code.Line($"{Response(operation)} accepted = await _ges.SendAsync({request}, {Response(operation)}.Read, cancellationToken).ConfigureAwait(false);");
            code.Line($"return {JobEmitter.Started(operation, job)};");
        }
    }

    private static void Begin(CodeWriter code, OperationModel operation, TransactionModel transaction)
    {
        using (code.Block($"public virtual async {Task}<{transaction.Type}> {operation.Method}Async({Parameters(operation)})"))
        {
            code.Line($"{Response(operation)} begun = await {Send(operation)}.ConfigureAwait(false);");
            code.Line($"return {TransactionEmitter.Begun(operation, transaction)};");
        }
    }

    private static void Handles(CodeWriter code, OperationModel operation, HandlesModel handles)
    {
        code.Line();
        Docs.Summary(code, "Makes the handle of a job that is known by its ID. Nothing is asked for yet.");
        DocumentArguments(code, operation);
        code.Line("/// <returns>The job: wait for it, or ask how it fares.</returns>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\">An argument is empty.</exception>");
        DocumentOrigin(code, operation);
        JobEmitter.Handle(code, operation, handles);
        code.Line();
        Docs.Summary(code, "Goes on with a job that another process, or an earlier run, had a handle of. Nothing is asked for yet.");
        code.Line("/// <param name=\"resumeToken\">What <see cref=\"global::GesSpecGen.GesJob{TResult}.ToResumeToken\"/> of that handle gave.</param>");
        code.Line("/// <returns>The job: wait for it, or ask how it fares.</returns>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\">The token is cut or altered, or it is of another plane, project or operation.</exception>");
        DocumentOrigin(code, operation);
        JobEmitter.Resume(code, operation, handles);
        code.Line();
        JobEmitter.Handles(code, operation, handles, static known => NewRequest(known, known.RequestHasBody ? $", new {known.Request}()" : ""));
    }

    internal static string Response(OperationModel operation) => operation.Response ?? "global::GesSpecGen.GesEmptyResponse";

    private static string Send(OperationModel operation) =>
        $"_ges.SendAsync({NewRequest(operation, Request(operation))}, {Response(operation)}.Read, cancellationToken)";

    private static string NewRequest(OperationModel operation, string request) =>
        $"new global::GesSpecGen.GesRequest({operation.Name}, {Path(operation)}{request}){LimitsEmitter.OfPath(operation)}";

    private static string Request(OperationModel operation)
    {
        if (operation.Request is null)
            return "";
        if (operation.RequestIsRequired)
            return ", global::GesSpecGen.GesRequest.Required(request)";
        // A documented body is sent even where nothing in it is mandatory.
        return operation.RequestHasBody ? $", request ?? new {operation.Request}()" : ", request";
    }

    private static string Parameters(OperationModel operation)
    {
        IEnumerable<string> arguments = operation.Arguments.Select(static argument => $"{CSharpType.Name(argument.Type)} {argument.Name}, ");
        string request = operation.Request is null ? "" : operation.RequestIsRequired ? $"{operation.Request} request, " : $"{operation.Request}? request = null, ";
        return string.Join("", arguments) + request + "global::System.Threading.CancellationToken cancellationToken = default";
    }

    private static string Path(OperationModel operation)
    {
        IEnumerable<string> parts = operation.Path.Select(static part => part.Kind switch
        {
            PathPartKind.Text => Literal.Interpolated(part.Text),
            PathPartKind.Project => "{_ges.ProjectId}",
            PathPartKind.Graph => "{_ges.GraphName}",
            _ => $"{{{part.Text}}}",
        });
        string query = operation.ConstantQuery.Length > 0 ? "?" + Literal.Interpolated(operation.ConstantQuery) : "";
        return "$\"" + string.Join("", parts) + query + "\"";
    }
}
