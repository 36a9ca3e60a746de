using GesSpecGen.Core;
using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Routing;

namespace GesSpecGen.Emulator.Jobs;

/// <summary>What an operation that reads jobs calls the parts of a job.</summary>
internal sealed class JobShape
{
    /// <summary>What a failed job is called where no state is documented for it.</summary>
    public const string UndocumentedFailure = "failed";

    private readonly EquatableArray<RowSpec> _rows;

    public JobShape(SpecSet spec, Route poll)
    {
        Poll = poll;
        Polls = poll.Operation.Behaviour.Polls!;
        _rows = poll.Operation.Success?.Body?.Rows ?? default;
        IdParameter = poll.Operation.Uri.Parts.Last(static part => part.IsParameter).Text;
        RunningStates = States(spec);
    }

    public Route Poll { get; }

    public PollsSpec Polls { get; }

    /// <summary>The path parameter that names the job: the last one.</summary>
    public string IdParameter { get; }

    /// <summary>The documented states that do not end a job, in their order.</summary>
    public IReadOnlyList<string> RunningStates { get; }

    public RowSpec? NameRow => Row("job_name");

    public RowSpec? BeginRow => Row("begin_time") ?? Row("start_time");

    public RowSpec? EndRow => Row("end_time");

    /// <summary>The state of a job that was cancelled: the one that says so, or the first one of a failure.</summary>
    public string? CancelledState => (Polls.Failed.FirstOrDefault(static state => state.Text.Contains("cancel", StringComparison.OrdinalIgnoreCase)) ?? Polls.Failed.FirstOrDefault())?.Text;

    /// <summary>The states that a job ends in without having done all of its work, the usual one first.</summary>
    public static IEnumerable<string> FailedStates(Route poll) =>
        poll.Operation.Behaviour.Polls is { } polls ? polls.Failed.Concat(polls.Partly).Select(static state => state.Text).DefaultIfEmpty(UndocumentedFailure) : [UndocumentedFailure];

    private List<string> States(SpecSet spec)
    {
        TypeReference? type = _rows.FirstOrDefault(row => row.Name.Text == Polls.State.Text)?.Type;
        EquatableArray<ValueSpec> values = type is null ? default : spec.Type(Poll.Plane, type.Name)?.Values ?? default;
        HashSet<string> ends = [.. Polls.Ends.Select(static state => state.Text)];
        List<string> running = [.. values.Select(static value => value.Text.Text).Where(state => !ends.Contains(state))];
        return running.Count > 0 ? running : ["running"];
    }

    private RowSpec? Row(string name) => _rows.FirstOrDefault(row => SameName.Is(row.Name.Text, name));
}
