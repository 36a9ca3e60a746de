using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Turns <c>text_row</c> into the type of a line. A line has texts and numbers; its last value may be all that follows.</summary>
internal static class TextRowBinder
{
    public static TextRowModel? Bind(OperationSpec operation, TypeBinder types, FindingList findings)
    {
        if (operation.TextRow is not { } line)
            return null;
        string name = Naming.TextRow(operation.Name.Text);
        EquatableArray<MemberModel> members = new MemberBinder(name, ObjectRole.Part, types, findings).Bind(line.Rows);
        foreach (MemberModel member in members.Where((member, place) => !Fits(member.Type, isLast: place == members.Count - 1)))
        {
            RowSpec row = line.Rows.First(row => row.Name.Text == member.WireName);
            findings.Add(Rules.SimpleTypeOnly, row.TypeWord.Place, member.WireName, "line of a text", row.Type.Name);
        }

        members = members.Where((member, place) => Fits(member.Type, isLast: place == members.Count - 1)).ToEquatableArray();
        return members.Count == line.Rows.Count && members.Count > 0 ? new TextRowModel(name, $"A line of what a job of {operation.Name.Text} gives as text.", members) : null;
    }

    private static bool Fits(TypeModel type, bool isLast) => type.Kind switch
    {
        ValueKind.String or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Double => true,
        ValueKind.List => isLast && type.Item!.Kind == ValueKind.String,
        _ => false,
    };
}
