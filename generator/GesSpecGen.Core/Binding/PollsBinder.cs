using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects <c>polls</c> with the rows that tell how a job fares, and with the operations that start and cancel such jobs.</summary>
internal static class PollsBinder
{
    public static JobStatusModel? Bind(OperationSpec operation, ObjectModel response, FindingList findings)
    {
        if (operation.Behaviour.Polls is not { } polls)
            return null;
        BehaviourRows rows = BehaviourRows.OfAnswer(operation, response, findings);
        MemberModel? state = rows.Member(polls.State, "state", static kind => kind is ValueKind.String or ValueKind.Text, "a row of type String or of a type with values");
        MemberModel? reason = rows.Member(polls.Reason, "reason", IsString, "a row of type String");
        MemberModel? code = rows.Member(polls.Code, "code", IsString, "a row of type String");
        MemberModel? progress = rows.Member(polls.Progress, "progress", IsNumber, "a row whose type is a number");
        HashSet<string> seen = new(StringComparer.Ordinal);
        EquatableArray<string> done = States(polls.Done), partly = States(polls.Partly), failed = States(polls.Failed);
        return state is null
            ? null
            : new JobStatusModel(state.Name, state.Type.Kind == ValueKind.Text, done, partly, failed) { Reason = reason?.Name, Code = code?.Name, Progress = progress?.Name };

        EquatableArray<string> States(EquatableArray<Word> words) => words.Where(word =>
        {
            bool isNew = seen.Add(word.Text);
            if (!isNew)
                findings.Add(Rules.StateTwice, word.Place, word.Text);
            return isNew;
        }).Select(static word => word.Text).ToEquatableArray();
    }

    /// <summary>How handles of the jobs are made; null where handles cannot keep what the operation needs.</summary>
    public static HandlesModel? BindHandles(OperationSpec operation, IndexedOperation self, SpecIndex index)
    {
        if (!self.ReadsJobs || self.HandleFault is not null)
            return null;
        IEnumerable<CancelModel> cancels =
            from starter in index.Operations
            where starter.Plane == self.Plane && starter.Poll == self.Name && starter.Cancel.Length > 0
            group starter.Name by starter.Cancel into starters
            let cancel = index.Operation(self.Plane, starters.Key)
            where cancel is { Client.Length: > 0 } && JobBinder.CancelFault(cancel, self) is null
            select new CancelModel(cancel.Client, cancel.Method, cancel.Arguments.Select(name => self.Arguments.ToList().IndexOf(name)).ToEquatableArray(), starters.ToEquatableArray());
        return new HandlesModel(Naming.Handles(self.Name), self.Handle, self.Resume, self.Arguments)
        {
            UnknownJob = operation.Behaviour.Polls!.Unknown.Select(static code => code.Text).ToEquatableArray(),
            Cancels = cancels.ToEquatableArray(),
            HasResults = index.Operations.Any(starter => starter.Plane == self.Plane && starter.Poll == self.Name && starter.HasResult),
        };
    }

    private static bool IsString(ValueKind kind) => kind == ValueKind.String;

    private static bool IsNumber(ValueKind kind) => kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double;
}
