using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Connects <c>pages</c> with the rows that it names.</summary>
internal static class PagesBinder
{
    private const string WholeNumber = "a row of type Integer or Long";

    /// <summary>How the list is read; null where it is not said, or not said well.</summary>
    public static PagesModel? Bind(OperationSpec operation, IndexedOperation self, ObjectModel? request, ObjectModel response, FindingList findings)
    {
        if (operation.Behaviour.Pages is not { } pages)
            return null;
        BehaviourRows asked = BehaviourRows.OfRequest(operation, request, findings), answered = BehaviourRows.OfAnswer(operation, response, findings);
        MemberModel? offset = asked.Member(pages.Offset, "offset", IsWhole, WholeNumber), limit = asked.Member(pages.Limit, "limit", IsWhole, WholeNumber);
        MemberModel? total = answered.Member(pages.Total, "total", IsWhole, WholeNumber);
        MemberModel? items = answered.Member(pages.Items, "items", static kind => kind == ValueKind.List, "a row whose type is an array");
        return offset is null || limit is null || items is null
            ? null
            : new PagesModel(self.ListAll, items.Type.Item!, items.Name)
            {
                Total = total?.Name,
                Key = self.PageKey.Length > 0 ? self.PageKey : null,
                Offset = new PageNumberModel(offset, asked.Row(offset).Default?.Text ?? "0"),
                Limit = new PageNumberModel(limit, asked.Row(limit).Default?.Text),
            };
    }

    private static bool IsWhole(ValueKind kind) => kind is ValueKind.Int32 or ValueKind.Int64;
}
