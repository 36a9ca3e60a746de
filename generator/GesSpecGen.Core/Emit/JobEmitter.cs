using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes what makes job handles: beside the operation that reads jobs, and in the methods that start them.</summary>
internal static class JobEmitter
{
    private const string Runtime = "global::GesSpecGen";

    public static string Type(JobModel job) => $"{Runtime}.GesJob<{job.Result ?? job.Response}>";

    /// <summary>The handle of the job that <c>accepted</c> names.</summary>
    public static string Started(OperationModel operation, JobModel job) =>
        $"new {job.Client}(_ges).{job.Handles}.Started{(job.Result is null ? "" : $"<{job.Result}>")}({operation.Name}, accepted, {string.Join("", job.Arguments.Select(static name => name + ", "))}accepted.{job.Id})";

    public static string ResultInterface(ObjectModel type) => $"{Runtime}.Generated.IGesJobResult<{type.Name}>";

    public static void Result(CodeWriter code, ObjectModel type, JobResultModel result) =>
        code.Line($"static {Runtime}.Generated.GesJobResultKind {ResultInterface(type)}.Kind {{ get; }} = new({Literal.Text(result.Operation)}, {Literal.Text(result.Place)}{string.Join("", result.Names.Select(static name => ", " + Literal.Text(name)))});");

    /// <summary>The method on the handle that gives the items of a result while they come.</summary>
    public static void Stream(CodeWriter code, ObjectModel type, MemberModel list, string access)
    {
        string item = StreamEmitter.Item(list.Type), job = $"{Runtime}.GesJob<{type.Name}>";
        Docs.FromPage(code, $"Reads what the jobs of {type.JobResult!.Operation} give while it comes.", type.Name);
        using (code.Block($"{access} static class {type.Name}Stream"))
        {
            Docs.FromPage(code, "Waits for the job, and gives the items of its result while they come: memory does not grow with their number.", list.WireName);
            code.Line("/// <param name=\"job\">The job.</param>");
            code.Line("/// <param name=\"progress\">Is told about every answer.</param>");
            code.Line("/// <param name=\"cancellationToken\">Ends the waiting and the download, not the job.</param>");
            code.Line("/// <returns>The items, and afterwards what stands around them. Nothing is asked for before one goes through them.</returns>");
            code.Line($"public static {Runtime}.GesStream<{item}, {type.Name}> Stream{list.Name}(this {job} job, global::System.IProgress<{Runtime}.GesJobProgress>? progress = null, global::System.Threading.CancellationToken cancellationToken = default) =>");
            using (code.Indent())
                code.Line($"{Runtime}.Generated.GesJobStreams.Of<{item}, {type.Name}>(job, {Literal.Text(list.WireName)}, {RowEmitter.Reader(list.Type)}, static result => result.{list.Name}, progress, cancellationToken);");
        }
    }

    /// <summary>What makes handles.</summary>
    /// <param name="code">Takes the text.</param>
    /// <param name="operation">The operation that reads the jobs.</param>
    /// <param name="handles">How they are made.</param>
    /// <param name="request">The request that reads a job, given its arguments as <c>job</c>.</param>
    public static void Handles(CodeWriter code, OperationModel operation, HandlesModel handles, Func<OperationModel, string> request)
    {
        string type = $"{Runtime}.Generated.GesJobHandles<{operation.Response}>";
        OperationModel known = operation with { Arguments = operation.Arguments.Select((argument, place) => argument with { Name = $"job[{Words.Of(place)}]" }).ToEquatableArray(), Path = Renamed(operation) };
        string unknown = string.Join("", handles.UnknownJob.Select(static error => ", " + Literal.Text(error)));
        string cancels = string.Join("", handles.Cancels.Select(Cancel));
        code.Line($"internal {type} {handles.Name} => new {type}(_ges, {operation.Name}, [{string.Join(", ", handles.Arguments.Select(Literal.Text))}], job => {request(known)}, {operation.Response}.Read{unknown}){cancels};");
    }

    public static void Handle(CodeWriter code, OperationModel operation, HandlesModel handles)
    {
        string parameters = string.Join(", ", operation.Arguments.Select(static argument => "string " + argument.Name)), arguments = string.Join(", ", operation.Arguments.Select(static argument => argument.Name));
        code.Line($"public virtual {Runtime}.GesJob<{operation.Response}> {handles.Handle}({parameters}) => {handles.Name}.Of({arguments});");
        if (!handles.HasResults)
            return;
        code.Line();
        Docs.Summary(code, "Makes the handle of a job that is known by its ID, and whose kind the caller knows: what it gives is read as such, and refused where it is something else. Nothing is asked for yet.");
        Generic(code, operation, $"{handles.Handle}<TResult>({parameters})", $"{handles.Name}.Of<TResult>({arguments})");
    }

    public static void Resume(CodeWriter code, OperationModel operation, HandlesModel handles)
    {
        code.Line($"public virtual {Runtime}.GesJob<{operation.Response}> {handles.Resume}(string resumeToken) => {handles.Name}.Resume(resumeToken);");
        if (!handles.HasResults)
            return;
        code.Line();
        Docs.Summary(code, "Goes on with a job whose kind the caller knows. A token of a job that gives something else is refused. Nothing is asked for yet.");
        Generic(code, operation, $"{handles.Resume}<TResult>(string resumeToken)", $"{handles.Name}.Resume<TResult>(resumeToken)");
    }

    private static void Generic(CodeWriter code, OperationModel operation, string head, string body)
    {
        code.Line("/// <typeparam name=\"TResult\">What such a job gives.</typeparam>");
        OperationEmitter.DocumentOrigin(code, operation);
        code.Line($"public virtual {Runtime}.GesJob<TResult> {head} where TResult : {Runtime}.GesResponse, {Runtime}.Generated.IGesJobResult<TResult> => {body};");
    }

    private static EquatableArray<PathPartModel> Renamed(OperationModel operation) => operation.Path.Select(part => part.Kind == PathPartKind.Argument
        ? part with { Text = $"job[{Words.Of(operation.Arguments.TakeWhile(argument => argument.Name != part.Text).Count())}]" }
        : part).ToEquatableArray();

    public static void Status(CodeWriter code, JobStatusModel status)
    {
        const string Self = Runtime + ".Generated.IGesJobStatus";
        string state = status.StateIsText ? $"{status.State}?.Value" : status.State;
        string cases = Arm(status.Done, "Succeeded") + Arm(status.Partly, "PartiallyFailed") + Arm(status.Failed, "Failed");
        code.Line($"{Runtime}.GesJobState {Self}.State => {state} switch {{ {cases}_ => {Runtime}.GesJobState.Running }};");
        code.Line($"string? {Self}.Reason => {status.Reason ?? "null"};");
        code.Line($"double? {Self}.Progress => {status.Progress ?? "null"};");
        code.Line(status.Code is not null, $"string? {Self}.ErrorCode => {status.Code};");

        static string Arm(EquatableArray<string> values, string state) =>
            values.Count == 0 ? "" : $"{string.Join(" or ", values.Select(Literal.Text))} => {Runtime}.GesJobState.{state}, ";
    }

    private static string Cancel(CancelModel cancel) =>
        $".CancelledBy((job, stop) => new {cancel.Client}(_ges).{cancel.Method}Async({Values(cancel.Arguments)}cancellationToken: stop), {string.Join(", ", cancel.Starters.Select(Literal.Text))})";

    private static string Values(IEnumerable<int> places) => string.Join("", places.Select(static place => $"job[{Words.Of(place)}], "));
}
