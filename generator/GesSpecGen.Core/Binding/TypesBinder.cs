using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Turns what stands under <c>types</c> into emitted types.</summary>
internal static class TypesBinder
{
    /// <param name="types">The types of a file.</param>
    /// <param name="find">What the index knows of a type.</param>
    /// <param name="binder">Binds the types of members.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static EquatableArray<ObjectModel> Objects(IEnumerable<TypeSpec> types, Func<string, IndexedType> find, TypeBinder binder, FindingList findings) =>
        types.Where(static type => type.IsObject && !type.IsRows)
            .Select(type => new ObjectModel(
                type.Name.Text,
                Words.Sentence(type.Description),
                ObjectRole.Part,
                new MemberBinder(type.Name.Text, ObjectRole.Part, binder, findings).Bind(type.Members)
                    .Select(member => find(type.Name.Text).IsSent ? member : member with { IsRequired = false, Limits = null }).ToEquatableArray())
            {
                IsChecked = find(type.Name.Text).IsChecked,
            })
            .ToEquatableArray();

    /// <param name="types">The types of a file.</param>
    /// <param name="find">What the index knows of a type.</param>
    /// <param name="binder">Binds the types of members.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static EquatableArray<RowModel> Rows(IEnumerable<TypeSpec> types, Func<string, IndexedType> find, TypeBinder binder, FindingList findings)
    {
        List<RowModel> rows = [];
        foreach (TypeSpec type in types.Where(static type => type.IsRows))
        {
            if (find(type.Name.Text).IsSent)
                findings.Add(Rules.RowsAlone, type.Rows!.Place, type.Name.Text, "a request sends it");
            foreach (RowSpec row in type.Members.Where(static row => row.Repeats || row.IsJsonText))
                findings.Add(Rules.FacetDoesNotApply, row.Name.Place, row.Repeats ? "repeats" : "json_in", row.Name.Text, row.Type.Name, "types without 'rows'");
            EquatableArray<MemberModel> members = new MemberBinder(type.Name.Text, ObjectRole.Part, binder, findings).Bind(type.Members);
            rows.Add(new RowModel(type.Name.Text, Words.Sentence(type.Description), members.Select(static member => member with { IsRequired = false, Limits = null }).ToEquatableArray()));
        }

        return rows.ToEquatableArray();
    }

    /// <param name="types">The types of a file.</param>
    /// <param name="binder">Binds the types of cases.</param>
    public static EquatableArray<UnionModel> Unions(IEnumerable<TypeSpec> types, TypeBinder binder) => types.Where(static type => type.IsUnion)
        .Select(type => new UnionModel(type.Name.Text, Words.Sentence(type.Description), type.Cases.Select(part => Case(part, binder)).OfType<CaseModel>().ToEquatableArray()))
        .ToEquatableArray();

    private static CaseModel? Case(CaseSpec part, TypeBinder binder)
    {
        if (part.Type is null)
            return new CaseModel(part.Name.Text, Words.Sentence(part.Description), "{}", null);
        RowSpec row = new(part.Name, part.Type, part.TypeWord);
        return binder.Bind(row) is { } type && Begin(type.Kind) is { } begin
            ? new CaseModel(part.Name.Text, Words.Sentence(part.Description), begin + part.When?.Text, type) { IsChecked = binder.IsChecked(row) }
            : null;
    }

    private static char? Begin(ValueKind kind) => kind switch
    {
        ValueKind.String or ValueKind.Text => CaseMarks.Text,
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double => CaseMarks.Number,
        ValueKind.Boolean => CaseMarks.Truth,
        ValueKind.List or ValueKind.Entries or ValueKind.Rows => CaseMarks.List,
        ValueKind.Object or ValueKind.Map or ValueKind.Properties => CaseMarks.Object,
        _ => null,
    };

    public static EquatableArray<TextModel> Texts(IEnumerable<TypeSpec> types) =>
        types.Where(static type => type.IsText)
            .Select(static type => new TextModel(
                type.Name.Text,
                Words.Sentence(type.Description),
                type.Values.Where(static value => !value.IsNameless).Select(static value => new KnownValueModel(value.Text.Text, Naming.Value(value), Words.Sentence(value.Description))).ToEquatableArray()))
            .ToEquatableArray();
}
