using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Finds the members that <c>behaviour</c> names by their rows.</summary>
internal sealed class BehaviourRows(EquatableArray<RowSpec> rows, IEnumerable<MemberModel> members, string where, FindingList findings)
{
    public static BehaviourRows OfAnswer(OperationSpec operation, ObjectModel response, FindingList findings) =>
        new(operation.Success?.Body?.Rows ?? default, response.Members, "the success body", findings);

    public static BehaviourRows OfRequest(OperationSpec operation, ObjectModel? request, FindingList findings) => new(
        operation.Query.Concat(operation.Body?.Rows ?? default).ToEquatableArray(),
        (request?.Query ?? default).Concat(request?.Members ?? default).Where(static member => member.Const is null),
        operation.Body is null ? "'query'" : "'query' or 'body'",
        findings);

    /// <summary>The member of a row; null where there is none that fits. A row that did not become a member has a finding already.</summary>
    public MemberModel? Member(Word? name, string key, Func<ValueKind, bool> fits, string expected)
    {
        if (name is null)
            return null;
        if (rows.All(row => row.Name.Text != name.Text))
        {
            findings.Add(Rules.BehaviourRow, name.Place, key, name.Text, where, findings.Hint(name.Text, rows.Select(static other => other.Name.Text)));
            return null;
        }

        MemberModel? member = members.FirstOrDefault(member => member.WireName == name.Text);
        if (member is null || fits(member.Type.Kind))
            return member;
        findings.Add(Rules.WrongValue, name.Place, name.Text, key, expected);
        return null;
    }

    public RowSpec Row(MemberModel member) => rows.First(row => row.Name.Text == member.WireName);
}
