using GesSpecGen.Core.Model;

namespace GesSpecGen.Core.Emit;

/// <summary>Writes what makes job handles: beside the operation that reads jobs, and in the methods that start them.</summary>
internal static class JobEmitter
{
    private const string Runtime = "global::GesSpecGen";

    public static string Type(JobModel job) => $"{Runtime}.GesJob<{job.Response}>";

    /// <summary>The handle of the job that <c>accepted</c> names.</summary>
    public static string Started(OperationModel operation, JobModel job) =>
        $"new {job.Client}(_ges).{job.Handles}.Started({operation.Name}, accepted, {string.Join("", job.Arguments.Select(static name => name + ", "))}accepted.{job.Id})";

    public static void Handles(CodeWriter code, OperationModel operation, HandlesModel handles)
    {
        string type = $"{Runtime}.Generated.GesJobHandles<{operation.Response}>";
        string read = $"(job, stop) => {operation.Method}Async({Values(Enumerable.Range(0, handles.Arguments.Count))}cancellationToken: stop)";
        string unknown = string.Join("", handles.UnknownJob.Select(static error => ", " + Literal.Text(error)));
        string cancels = string.Join("", handles.Cancels.Select(Cancel));
        code.Line($"internal {type} {handles.Name} => new {type}(_ges, {operation.Name}, [{string.Join(", ", handles.Arguments.Select(Literal.Text))}], {read}{unknown}){cancels};");
    }

    public static string Handle(OperationModel operation, HandlesModel handles) =>
        $"public virtual {Runtime}.GesJob<{operation.Response}> {handles.Handle}({string.Join(", ", operation.Arguments.Select(static argument => "string " + argument.Name))}) => {handles.Name}.Of({string.Join(", ", operation.Arguments.Select(static argument => argument.Name))});";

    public static string Resume(OperationModel operation, HandlesModel handles) =>
        $"public virtual {Runtime}.GesJob<{operation.Response}> {handles.Resume}(string resumeToken) => {handles.Name}.Resume(resumeToken);";

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
