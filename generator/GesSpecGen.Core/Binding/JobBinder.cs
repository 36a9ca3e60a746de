using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects <c>job</c> with the row that names the job, and with the operations that read and cancel it.</summary>
internal static class JobBinder
{
    public static JobModel? Bind(SpecFile file, EquatableArray<MemberModel> arguments, ObjectModel response, SpecIndex index, FindingList findings)
    {
        OperationSpec operation = file.Operation!;
        if (operation.Behaviour.Job is not { } job)
            return null;
        MemberModel? id = BehaviourRows.OfAnswer(operation, response, findings).Member(job.Id, "id", static kind => kind == ValueKind.String, "a row of type String");
        IndexedOperation? poll = Poll(file.PlaneName ?? "", operation, job, index, findings);
        if (poll is null)
            return null;
        if (job.Cancel is { } cancel)
            CheckCancel(cancel, poll, index, findings);
        // An argument may have a stand-in, or be none because the URI lacks it.
        List<string> passed = [.. Shared(poll).Select(name => arguments.FirstOrDefault(argument => argument.WireName == name)?.Name).OfType<string>()];
        // A poll operation without a client is itself told of in its own file.
        return id is null || poll.Client.Length == 0 || passed.Count < Shared(poll).Count()
            ? null
            : new JobModel(id.Name, poll.Client, Naming.Handles(poll.Name), Naming.Response(poll.Name), passed.ToEquatableArray()) { PollIsObsolete = poll.IsObsolete };
    }

    /// <summary>Why an operation cannot cancel a job that another one reads; null where it can.</summary>
    public static string? CancelFault(IndexedOperation cancel, IndexedOperation poll)
    {
        if (cancel.HasRequiredRequest)
            return "it has mandatory members besides its path";
        string? foreign = cancel.Arguments.FirstOrDefault(name => !poll.Arguments.Contains(name));
        if (foreign is not null)
            return $"'{poll.Name}', which reads the job, has no path parameter '{foreign}' to pass on";
        if (!cancel.Arguments.Contains(poll.Arguments[poll.Arguments.Count - 1]))
            return $"it does not take the ID of the job, '{poll.Arguments[poll.Arguments.Count - 1]}'";
        int other = cancel.ArgumentTypes.ToList().FindIndex(static type => type != "String");
        return other < 0 ? null : $"its path parameter '{cancel.Arguments[other]}' is of type {cancel.ArgumentTypes[other]}, not String";
    }

    private static IndexedOperation? Poll(string plane, OperationSpec operation, JobSpec job, SpecIndex index, FindingList findings)
    {
        IndexedOperation? poll = index.Operation(plane, job.Poll.Text);
        string? fault = poll is null
            ? "no operation has this name" + findings.Hint(job.Poll.Text, index.Operations.Where(other => other.Plane == plane && other.ReadsJobs).Select(static other => other.Name))
            : Fault(poll, operation);
        if (fault is null)
            return poll;
        findings.Add(Rules.PollOperation, job.Poll.Place, job.Poll.Text, fault);
        return null;
    }

    private static void CheckCancel(Word name, IndexedOperation poll, SpecIndex index, FindingList findings)
    {
        IndexedOperation? cancel = index.Operation(poll.Plane, name.Text);
        string? fault = cancel is null
            ? "no operation has this name" + findings.Hint(name.Text, index.Operations.Where(other => other.Plane == poll.Plane && CancelFault(other, poll) is null && other.Name != poll.Name).Select(static other => other.Name))
            : CancelFault(cancel, poll);
        if (fault is not null)
            findings.Add(Rules.CancelOperation, name.Place, name.Text, fault);
    }

    private static string? Fault(IndexedOperation poll, OperationSpec operation)
    {
        if (!poll.ReadsJobs)
            return "it says nothing of 'polls' under its 'behaviour'";
        if (poll.HandleFault is { } fault)
            return fault;
        foreach (string name in Shared(poll))
        {
            RowSpec? row = operation.Path.FirstOrDefault(row => row.Name.Text == name);
            if (row is null)
                return $"its last path parameter is the ID of the job, and this operation has no '{name}' for the others";
            if (row.Role != RowRole.Data)
                return $"its path parameter '{name}' is no argument of this operation";
            if (row.Type.Kind != TypeKind.String)
                return $"its path parameter '{name}' is of type String, not {row.Type.Name}";
        }

        return null;
    }

    // The last path parameter of the poll operation is the job's id; the others are passed on.
    private static IEnumerable<string> Shared(IndexedOperation poll) => poll.Arguments.Take(poll.Arguments.Count - 1);
}
