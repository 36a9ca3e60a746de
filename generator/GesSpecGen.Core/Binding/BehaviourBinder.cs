using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects what <c>behaviour</c> names with rows and operations.</summary>
internal static class BehaviourBinder
{
    private const string SuccessBody = "the success body";

    public static JobModel? BindJob(SpecFile file, OperationSpec operation, ObjectModel response, SpecIndex index, FindingList findings)
    {
        if (operation.Behaviour.Job is not { } job)
            return null;
        string plane = file.PlaneName ?? "";
        MemberModel? id = Member(job.Id, "id", response, findings);
        IndexedOperation? poll = index.Operation(plane, job.Poll.Text);
        if (poll is null)
        {
            IEnumerable<string> readers = index.Operations.Where(other => other.Plane == plane && other.ReadsJobs).Select(static other => other.Name);
            findings.Add(Rules.PollOperation, job.Poll.Place, job.Poll.Text, "no operation has this name" + Nearest.Hint(job.Poll.Text, readers));
            return null;
        }

        string? fault = Fault(poll, operation);
        if (fault is not null)
            findings.Add(Rules.PollOperation, job.Poll.Place, job.Poll.Text, fault);
        return id is null || fault is not null
            ? null
            : new JobModel(id.Name, poll.Client, poll.Method, Naming.Response(poll.Name), poll.Arguments.Select(name => Argument(name, operation)).ToEquatableArray());
    }

    public static JobStatusModel? BindPolls(OperationSpec operation, SpecIndex index, string plane, FindingList findings)
    {
        if (operation.Behaviour.Polls is not { } polls)
            return null;
        EquatableArray<RowSpec> rows = operation.Success?.Body?.Rows ?? default;
        RowSpec? state = Row(polls.State, "state", rows, SuccessBody, findings);
        RowSpec? reason = polls.Reason is null ? null : Row(polls.Reason, "reason", rows, SuccessBody, findings);
        RowSpec? progress = polls.Progress is null ? null : Row(polls.Progress, "progress", rows, SuccessBody, findings);
        return state is null
            ? null
            : new JobStatusModel(
                Naming.Member(state),
                index.Type(plane, state.Type.Name)?.IsText == true,
                polls.Done.Select(static word => word.Text).ToEquatableArray(),
                polls.Failed.Select(static word => word.Text).ToEquatableArray(),
                reason is null ? null : Naming.Member(reason),
                progress is null ? null : Naming.Member(progress));
    }

    /// <summary>Paging names rows of the query and of the success body.</summary>
    public static void CheckPages(OperationSpec operation, ObjectModel response, FindingList findings)
    {
        if (operation.Behaviour.Pages is not { } pages)
            return;
        Row(pages.Offset, "offset", operation.Query, "'query'", findings);
        Row(pages.Limit, "limit", operation.Query, "'query'", findings);
        if (pages.Total is not null)
            Member(pages.Total, "total", response, findings);
        if (Member(pages.Items, "items", response, findings) is { Type.Kind: not ValueKind.List })
            findings.Add(Rules.FacetDoesNotApply, pages.Items.Place, "items", pages.Items.Text, "not an array", "the array of the page's items");
    }

    private static string? Fault(IndexedOperation poll, OperationSpec operation)
    {
        if (!poll.ReadsJobs)
            return "it says nothing of 'polls' under its 'behaviour'";
        if (poll.HasRequiredRequest)
            return "it has mandatory members besides its path";
        List<string> open = [.. poll.Arguments.Where(name => operation.Path.All(row => row.Name.Text != name))];
        return open.Count == 1 ? null : "of its path parameters exactly one, the job's id, may be absent from this operation";
    }

    // What both operations have in their paths is passed on; the one that only the poll operation has is the id.
    private static string Argument(string name, OperationSpec operation) =>
        operation.Path.FirstOrDefault(row => row.Name.Text == name) is { } shared ? Naming.Argument(shared) : "jobId";

    private static MemberModel? Member(Word name, string key, ObjectModel response, FindingList findings)
    {
        MemberModel? member = response.Members.FirstOrDefault(member => member.WireName == name.Text);
        if (member is null)
            findings.Add(Rules.BehaviourRow, name.Place, key, name.Text, SuccessBody, Nearest.Hint(name.Text, response.Members.Select(static other => other.WireName)));
        return member;
    }

    private static RowSpec? Row(Word name, string key, EquatableArray<RowSpec> rows, string where, FindingList findings)
    {
        RowSpec? row = rows.FirstOrDefault(row => row.Name.Text == name.Text);
        if (row is null)
            findings.Add(Rules.BehaviourRow, name.Place, key, name.Text, where, Nearest.Hint(name.Text, rows.Select(static other => other.Name.Text)));
        return row;
    }
}
