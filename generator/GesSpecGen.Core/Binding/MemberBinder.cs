using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Turns the rows of one emitted type into its members. A row that cannot become one is left out, and a finding says why.</summary>
internal sealed class MemberBinder(string typeName, ObjectRole role, TypeBinder types, FindingList findings)
{
    private readonly Dictionary<string, string> _rowByMember = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wireNames = new(StringComparer.Ordinal);

    /// <summary>Members for the rows that carry data; the project and the credential are bound elsewhere.</summary>
    public EquatableArray<MemberModel> Bind(EquatableArray<RowSpec> rows)
    {
        _wireNames.Clear();
        foreach (RowSpec row in rows)
            _wireNames.Add(row.Name.Text);
        return rows.Where(static row => row.Role == RowRole.Data).SelectMany(row => row.IsFlat ? Flat(row) : [Bind(row)]).OfType<MemberModel>().ToEquatableArray();
    }

    private IEnumerable<MemberModel?> Flat(RowSpec row) =>
        types.Members(row.Type.Name).Select(Bind).Select(member => member is null ? null : member with { Inside = row.Name.Text })
            .Prepend(new MemberModel(row.Name.Text, "", new TypeModel(ValueKind.Object, row.Type.Name)) { IsOpening = true });

    private MemberModel? Bind(RowSpec row)
    {
        TypeModel? type = types.Bind(row);
        string name = Naming.Member(row);
        if (!IsUsable(row, name) || !AreFree(row) || type is null)
            return null;
        // Whether a named type is a text is not known where the row is read.
        if (type.Kind == ValueKind.Object && (row.MinLength ?? row.MaxLength) is not null)
            findings.Add(Rules.FacetDoesNotApply, row.TypeWord.Place, row.MinLength is null ? "max_length" : "min_length", row.Name.Text, row.Type.Name, "String and arrays");
        return new MemberModel(row.Name.Text, name, type)
        {
            IsRequired = row.IsRequired && role != ObjectRole.Response,
            Documentation = Documentation.Of(row),
            AbsentAs = row.AbsentAs,
            IsEncodedAsString = row.IsEncodedAsString,
            IsPercent = row.IsPercent,
            IsJsonText = row.IsJsonText,
            Repeats = row.Repeats,
            Limits = role == ObjectRole.Response ? null : LimitsBinder.Bind(row, type, types.IsChecked(row)),
            Aliases = row.Aliases.Select(static alias => alias.Text).ToEquatableArray(),
            // What is always sent may be answered all the same.
            Const = role == ObjectRole.Response ? null : row.Const?.Text,
            Obsolete = row.Deprecated?.Text,
            Since = row.Since?.Text,
            IsSensitive = row.IsSensitive,
        };
    }

    private bool IsUsable(RowSpec row, string name)
    {
        Place place = row.MemberName?.Place ?? row.Name.Place;
        if (!CSharpName.IsPascal(name))
            findings.Add(Rules.UnusableName, place, row.Name.Text, "the name of a member", "", "give the row one with 'name', such as { name: Label, type: … }");
        else if (IsNoJsonName(row.Name.Text) || row.Aliases.Any(static alias => IsNoJsonName(alias.Text)))
            findings.Add(Rules.UnusableName, place, row.Name.Text, "a JSON name", "", "names and aliases have neither vertical bars nor control characters");
        else if (ReservedNames.Owner(name, typeName, role) is { } owner)
            findings.Add(Rules.ReservedName, place, row.Name.Text, name, owner);
        else if (_rowByMember.TryGetValue(name, out string first))
            findings.Add(Rules.SameMember, place, first, row.Name.Text, name);
        else
        {
            _rowByMember.Add(name, row.Name.Text);
            return true;
        }

        return false;
    }

    private static bool IsNoJsonName(string name) => name.Length == 0 || name.IndexOf('|') >= 0 || name.Any(char.IsControl);

    private bool AreFree(RowSpec row)
    {
        foreach (Word alias in row.Aliases)
        {
            if (!_wireNames.Add(alias.Text))
            {
                findings.Add(Rules.WrongValue, alias.Place, alias.Text, "aliases", "a name that neither a row nor another alias has");
                return false;
            }
        }

        return true;
    }
}
