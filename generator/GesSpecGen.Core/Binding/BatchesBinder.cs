using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects <c>batches</c> with the row that it names.</summary>
internal static class BatchesBinder
{
    /// <summary>How batches are sent; null where it is not said, or not said well.</summary>
    public static BatchesModel? Bind(OperationSpec operation, IndexedOperation self, ObjectModel? request, FindingList findings)
    {
        if (operation.Behaviour.Batches is not { } batches)
            return null;
        MemberModel? items = BehaviourRows.OfRequest(operation, request, findings).Member(batches.Items, "items", static kind => kind == ValueKind.List, "a row whose type is an array");
        return items is null
            ? null
            : new BatchesModel(self.AddAll, items, items.Limits?.Most, request!.AllMembers.Where(member => member.Const is null && member.WireName != items.WireName).ToEquatableArray());
    }
}
