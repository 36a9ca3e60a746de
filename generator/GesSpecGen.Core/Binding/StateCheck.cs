using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Checks that the states which end a job are values of the state's type: with a mistyped one, a handle would wait for ever.</summary>
internal static class StateCheck
{
    public static void Run(SpecFile file, Func<string, TypeSpec?> findType, FindingList findings)
    {
        if (file.Operation is not { Behaviour.Polls: { } polls, Success.Body: { } body })
            return;
        RowSpec? state = body.Rows.FirstOrDefault(row => row.Name.Text == polls.State.Text);
        if (state is null || findType(state.Type.Name) is not { IsText: true } type)
            return;
        HashSet<string> known = new(type.Values.Select(static value => value.Text.Text), StringComparer.Ordinal);
        foreach (Word word in polls.Ends.Where(word => !known.Contains(word.Text)))
            findings.Add(Rules.UnknownState, word.Place, word.Text, type.Name.Text, findings.Hint(word.Text, known));
    }
}
