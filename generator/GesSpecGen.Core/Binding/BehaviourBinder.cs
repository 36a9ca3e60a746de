using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects what <c>behaviour</c> names with rows and operations.</summary>
internal static class BehaviourBinder
{
    public static JobModel? BindJob(SpecFile file, OperationSpec operation, ObjectModel response, SpecIndex index, FindingList findings)
    {
        if (operation.Behaviour.Job is not { } job)
            return null;
        string plane = file.PlaneName ?? "";
        MemberModel? id = BehaviourRows.OfAnswer(operation, response, findings).Member(job.Id, "id", IsString, "a row of type String");
        IndexedOperation? poll = index.Operation(plane, job.Poll.Text);
        if (poll is null)
        {
            IEnumerable<string> readers = index.Operations.Where(other => other.Plane == plane && other.ReadsJobs).Select(static other => other.Name);
            findings.Add(Rules.PollOperation, job.Poll.Place, job.Poll.Text, "no operation has this name" + findings.Hint(job.Poll.Text, readers));
            return null;
        }

        string? fault = Fault(poll, operation);
        if (fault is not null)
            findings.Add(Rules.PollOperation, job.Poll.Place, job.Poll.Text, fault);
        // A poll operation without a client is itself told of in its own file.
        return id is null || fault is not null || poll.Client.Length == 0
            ? null
            : new JobModel(id.Name, poll.Client, poll.Method, Naming.Response(poll.Name), poll.Arguments.Select(name => Argument(name, operation)).ToEquatableArray());
    }

    public static JobStatusModel? BindPolls(OperationSpec operation, ObjectModel response, FindingList findings)
    {
        if (operation.Behaviour.Polls is not { } polls)
            return null;
        BehaviourRows rows = BehaviourRows.OfAnswer(operation, response, findings);
        MemberModel? state = rows.Member(polls.State, "state", IsText, "a row of type String or of a type with values");
        MemberModel? reason = rows.Member(polls.Reason, "reason", IsString, "a row of type String");
        MemberModel? progress = rows.Member(polls.Progress, "progress", IsNumber, "a row whose type is a number");
        return state is null
            ? null
            : new JobStatusModel(
                state.Name,
                state.Type.Kind == ValueKind.Text,
                polls.Done.Select(static word => word.Text).ToEquatableArray(),
                polls.Failed.Select(static word => word.Text).ToEquatableArray(),
                reason?.Name,
                progress?.Name);
    }

    private static string? Fault(IndexedOperation poll, OperationSpec operation)
    {
        if (!poll.ReadsJobs)
            return "it says nothing of 'polls' under its 'behaviour'";
        if (poll.HasRequiredRequest)
            return "it has mandatory members besides its path";
        List<string> open = [.. poll.Arguments.Where(name => operation.Path.All(row => row.Name.Text != name))];
        if (open.Count != 1)
            return "of its path parameters exactly one, the job's id, may be absent from this operation";
        for (int i = 0; i < poll.Arguments.Count; i++)
        {
            RowSpec? shared = operation.Path.FirstOrDefault(row => row.Name.Text == poll.Arguments[i]);
            if (shared is { Role: not RowRole.Data })
                return $"its path parameter '{poll.Arguments[i]}' is no argument of this operation";
            if (poll.ArgumentTypes[i] != (shared?.Type.Name ?? "String"))
                return $"its path parameter '{poll.Arguments[i]}' is of type {poll.ArgumentTypes[i]}, not {shared?.Type.Name ?? "String"}";
        }

        return null;
    }

    // What both operations have in their paths is passed on; the one that only the poll operation has is the id.
    private static string Argument(string name, OperationSpec operation) =>
        operation.Path.FirstOrDefault(row => row.Name.Text == name) is { } shared ? Naming.Argument(shared) : "jobId";

    private static bool IsString(ValueKind kind) => kind == ValueKind.String;

    private static bool IsText(ValueKind kind) => kind is ValueKind.String or ValueKind.Text;

    private static bool IsNumber(ValueKind kind) => kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double;
}
