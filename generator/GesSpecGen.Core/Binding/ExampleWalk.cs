using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Binding;

/// <summary>Walks through an example beside the rows that describe it.</summary>
internal sealed class ExampleWalk(Func<string, TypeSpec?> findType, FindingList findings)
{
    private readonly Dictionary<string, Dictionary<string, RowSpec>> _rowsByType = new(StringComparer.Ordinal);

    public void Body(YamlNode node, EquatableArray<RowSpec> rows, string where, bool demandsRequired)
    {
        HashSet<string> given = Fields(node, ByName(rows), where);
        if (!demandsRequired || node is not YamlMap map)
            return;
        foreach (RowSpec row in rows.Where(row => row.IsRequired && !given.Contains(row.Name.Text)))
            findings.Add(Rules.ExampleMisses, map.Head, row.Name.Text, where);
    }

    // Gives back the names of the rows that have a value.
    private HashSet<string> Fields(YamlNode node, Dictionary<string, RowSpec> rows, string where)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        if (node is not YamlMap map)
        {
            findings.Add(Rules.ExampleValue, node.Place, node.Kind, where, "Object");
            return given;
        }

        foreach (YamlEntry entry in map.Entries)
        {
            if (rows.TryGetValue(entry.Key.Value, out RowSpec row) || (row = rows.Values.FirstOrDefault(row => row.IsCalled(entry.Key.Value))) is not null)
            {
                given.Add(row.Name.Text);
                Value(entry.Value, row.Type, row, where);
            }
            else
            {
                findings.Add(Rules.ExampleField, entry.Key.Place, entry.Key.Value, where, findings.Near(entry.Key.Value, rows.Keys) is { } near ? $" ('{near}' is near)" : "");
            }
        }

        return given;
    }

    private static Dictionary<string, RowSpec> ByName(EquatableArray<RowSpec> rows)
    {
        Dictionary<string, RowSpec> byName = new(StringComparer.Ordinal);
        foreach (RowSpec row in rows)
            foreach (string name in row.Aliases.Select(static alias => alias.Text).Prepend(row.Name.Text))
                if (!byName.ContainsKey(name))
                    byName.Add(name, row);
        return byName;
    }

    private void Value(YamlNode node, TypeReference type, RowSpec row, string where)
    {
        if (node is YamlText { IsNull: true } || IsJson(node, row) || type.Kind == TypeKind.Object || (type.Kind == TypeKind.Properties && node is YamlMap))
            return;
        switch (type.Kind)
        {
            case TypeKind.Array when node is YamlList list:
                foreach (YamlNode item in list.Items)
                    Value(item, type.Item!, row, where);
                break;
            case TypeKind.Entries when node is YamlList list:
                foreach (YamlNode item in list.Items)
                    Value(item, type.Entry, row, where);
                break;
            case TypeKind.Map when node is YamlMap map:
                foreach (YamlEntry entry in map.Entries)
                    Value(entry.Value, type.Item!, row, where);
                break;
            case TypeKind.Named when findType(type.Name) is { IsUnion: true } union && Case(union, node) is { } part:
                if (part.Type is not null)
                    Value(node, part.Type, row, where);
                break;
            case TypeKind.Named when findType(type.Name) is { IsText: false, IsUnion: false } inner && node is YamlMap:
                if (!_rowsByType.TryGetValue(type.Name, out Dictionary<string, RowSpec> members))
                    _rowsByType.Add(type.Name, members = ByName(inner.Members));
                Fields(node, members, $"type '{type.Name}'");
                break;
            case TypeKind.Named when findType(type.Name) is null:
                break;
            default:
                if (!Fits(node, type, row))
                    findings.Add(Rules.ExampleValue, node.Place, Shown(node), row.Name.Text, row.IsJsonText ? "JSON in a text" : row.IsEncodedAsString ? type.Name + " as text" : type.Name);
                break;
        }
    }

    private bool Fits(YamlNode node, TypeReference type, RowSpec row)
    {
        if (node is not YamlText text)
            return false;
        bool isText = type.Kind == TypeKind.String || findType(type.Name) is { IsText: true };
        if (isText || row.IsEncodedAsString)
            return !text.IsPlain && (isText || FacetRules.FitsEncoded(text.Value, row, type.Kind));
        return text.IsPlain && type.Kind is not (TypeKind.Array or TypeKind.Map or TypeKind.Entries or TypeKind.Named or TypeKind.Properties) && FacetRules.Fits(text.Value, type.Kind);
    }

    private CaseSpec? Case(TypeSpec union, YamlNode node) => node switch
    {
        YamlMap map => CaseMarks.Find(union, CaseMarks.Object, [.. map.Entries.Select(static entry => entry.Key.Value)], findType),
        YamlList => CaseMarks.Find(union, CaseMarks.List, [], findType),
        YamlText { IsPlain: true, Value: "true" or "false" } => CaseMarks.Find(union, CaseMarks.Truth, [], findType),
        YamlText { IsPlain: true } => CaseMarks.Find(union, CaseMarks.Number, [], findType),
        _ => CaseMarks.Find(union, CaseMarks.Text, [], findType),
    };

    // The text itself is JSON, which may be of any type here.
    private static bool IsJson(YamlNode node, RowSpec row) => row.IsJsonText && node is YamlText { IsPlain: false } text && text.Value.Trim() is { Length: > 0 } json && "{[\"-tfn0123456789".IndexOf(json[0]) >= 0;

    private static string Shown(YamlNode node) => node is YamlText text ? text.IsPlain ? text.Value : $"the text '{text.Value}'" : node.Kind;
}
