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
        MemberModel? id = Member(job.Id, "id", operation, response, IsString, "a row of type String", findings);
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
        MemberModel? state = Member(polls.State, "state", operation, response, IsText, "a row of type String or of a type with values", findings);
        MemberModel? reason = Member(polls.Reason, "reason", operation, response, IsString, "a row of type String", findings);
        MemberModel? progress = Member(polls.Progress, "progress", operation, response, IsNumber, "a row whose type is a number", findings);
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

    /// <summary>Paging names rows of the query and of the success body.</summary>
    public static void CheckPages(OperationSpec operation, ObjectModel response, FindingList findings)
    {
        if (operation.Behaviour.Pages is not { } pages)
            return;
        CheckRow(pages.Offset, "offset", operation.Query, "'query'", findings);
        CheckRow(pages.Limit, "limit", operation.Query, "'query'", findings);
        Member(pages.Total, "total", operation, response, IsNumber, "a row whose type is a number", findings);
        Member(pages.Items, "items", operation, response, static kind => kind == ValueKind.List, "a row whose type is an array", findings);
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

    // A row that did not become a member has a finding already.
    private static MemberModel? Member(Word? name, string key, OperationSpec operation, ObjectModel response, Func<ValueKind, bool> fits, string expected, FindingList findings)
    {
        if (name is null || !CheckRow(name, key, operation.Success?.Body?.Rows ?? default, "the success body", findings))
            return null;
        MemberModel? member = response.Members.FirstOrDefault(member => member.WireName == name.Text);
        if (member is null || fits(member.Type.Kind))
            return member;
        findings.Add(Rules.WrongValue, name.Place, name.Text, key, expected);
        return null;
    }

    private static bool CheckRow(Word name, string key, EquatableArray<RowSpec> rows, string where, FindingList findings)
    {
        bool exists = rows.Any(row => row.Name.Text == name.Text);
        if (!exists)
            findings.Add(Rules.BehaviourRow, name.Place, key, name.Text, where, findings.Hint(name.Text, rows.Select(static other => other.Name.Text)));
        return exists;
    }
}
