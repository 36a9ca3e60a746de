using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Model;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Binding;

/// <summary>Finds the C# type for a documented one.</summary>
internal sealed class TypeBinder(SpecFile file, SpecIndex index, FindingList findings)
{
    /// <summary>The type of a row, or null where a finding says that it is not known.</summary>
    public TypeModel? Bind(RowSpec row)
    {
        if (row.Format == RowFormat.UtcTime)
            return new TypeModel(ValueKind.UtcTime);
        if (row.Format == RowFormat.Date)
            return new TypeModel(ValueKind.Date);
        if (row.Format == RowFormat.LooseTime)
            return new TypeModel(ValueKind.Text, "global::GesSpecGen.GesLooseTime");
        if (row.Repeats)
            return Bind(row.Type, row) is { } one ? new TypeModel(ValueKind.List, "", one) : null;
        return Bind(row.Type, row);
    }

    /// <summary>The rows of a type of this file.</summary>
    public EquatableArray<RowSpec> Members(string type) => file.Types.First(own => own.Name.Text == type).Members;

    /// <summary>Whether the objects that a row is, or holds, are checked before they are sent.</summary>
    public bool IsChecked(RowSpec row) => row.Type.Innermost is { Kind: TypeKind.Named } inner && index.Type(Plane, inner.Name) is { IsChecked: true };

    private TypeModel? Bind(TypeReference type, RowSpec row)
    {
        switch (type.Kind)
        {
            case TypeKind.Array when type.Item!.Kind == TypeKind.Named && Described(type.Item.Name) is { Kind: ValueKind.Rows } rows:
                return rows;
            case TypeKind.Array or TypeKind.Map or TypeKind.Entries:
                TypeModel? item = Bind(type.Item!, row);
                return item is null ? null : new TypeModel(type.Kind switch { TypeKind.Array => ValueKind.List, TypeKind.Map => ValueKind.Map, _ => ValueKind.Entries }, "", item);
            case TypeKind.Named:
                if (Described(type.Name) is not { } described)
                    findings.Add(Rules.UnknownType, row.TypeWord.Place, type.Name, row.Name.Text, Remedy(type.Name));
                else if (described.Kind == ValueKind.Rows)
                    findings.Add(Rules.RowsAlone, row.TypeWord.Place, type.Name, $"'{row.Name.Text}' is no list of it");
                else
                    return described;
                return null;
            default:
                return new TypeModel(Simple(type.Kind));
        }
    }

    // Another file may have the name too, which is reported where the type is described.
    private TypeModel? Described(string name)
    {
        if (index.Type(Plane, name) is { } known && IsVisible(known))
            return Described(name, known.IsText, known.IsRows, known.IsUnion);
        return file.Types.FirstOrDefault(own => own.Name.Text == name) is { } twin ? Described(name, twin.IsText, twin.IsRows, twin.IsUnion) : null;
    }

    private static TypeModel Described(string name, bool isText, bool isRows, bool isUnion) =>
        new(isText ? ValueKind.Text : isRows ? ValueKind.Rows : isUnion ? ValueKind.Union : ValueKind.Object, name);

    private string Plane => file.PlaneName ?? "";

    private bool IsVisible(IndexedType type) => type.IsShared || type.Path == file.Path;

    private string Remedy(string name)
    {
        if (index.Type(Plane, name) is not null)
            return ", because another page has it for itself; move it to types.yaml";
        IEnumerable<string> candidates = index.Types.Where(other => other.Plane == Plane && IsVisible(other)).Select(static other => other.Name).Concat(TypeReference.SimpleNames);
        return findings.Near(name, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "; describe it under 'types'";
    }

    private static ValueKind Simple(TypeKind kind) => kind switch
    {
        TypeKind.String => ValueKind.String,
        TypeKind.Integer => ValueKind.Int32,
        TypeKind.Long => ValueKind.Int64,
        TypeKind.Float => ValueKind.Single,
        TypeKind.Double => ValueKind.Double,
        TypeKind.Boolean => ValueKind.Boolean,
        TypeKind.Properties => ValueKind.Properties,
        _ => ValueKind.Any,
    };
}
