using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>What an operation that reads jobs calls the parts of a job.</summary>
internal sealed class JobShape
{
    private readonly EquatableArray<RowSpec> _rows;

    public JobShape(SpecSet spec, RouteTable routes, Route poll)
    {
        Poll = poll;
        Polls = poll.Operation.Behaviour.Polls!;
        _rows = poll.Operation.Success?.Body?.Rows ?? default;
        List<string> idRows = [.. routes.StartersOf(poll).Select(static starter => starter.Operation.Behaviour.Job!.Id.Text)];
        List<string> parameters = [.. poll.Operation.Uri.Parts.Where(static part => part.IsParameter).Select(static part => part.Text)];
        IdParameter = parameters.Find(idRows.Contains) ?? parameters.FindLast(static name => name.Contains("job", StringComparison.OrdinalIgnoreCase)) ?? parameters.LastOrDefault("");
        RunningStates = States(spec);
    }

    public Route Poll { get; }

    public PollsSpec Polls { get; }

    /// <summary>The path parameter that names the job.</summary>
    public string IdParameter { get; }

    /// <summary>The documented states that do not end a job, in their order.</summary>
    public IReadOnlyList<string> RunningStates { get; }

    public RowSpec? NameRow => Row("jobname");

    public RowSpec? BeginRow => Row("begintime") ?? Row("starttime");

    public RowSpec? EndRow => Row("endtime");

    private List<string> States(SpecSet spec)
    {
        TypeReference? type = _rows.FirstOrDefault(row => row.Name.Text == Polls.State.Text)?.Type;
        EquatableArray<ValueSpec> values = type is null ? default : spec.Type(Poll.Plane, type.Name)?.Values ?? default;
        HashSet<string> ends = [.. Polls.Done.Concat(Polls.Failed).Select(static state => state.Text)];
        List<string> running = [.. values.Select(static value => value.Text.Text).Where(state => !ends.Contains(state))];
        return running.Count > 0 ? running : ["running"];
    }

    // Planes spell alike what they mean alike: job_name, jobName.
    private RowSpec? Row(string letters) =>
        _rows.FirstOrDefault(row => row.Name.Text.Replace("_", "", StringComparison.Ordinal).Equals(letters, StringComparison.OrdinalIgnoreCase));
}
