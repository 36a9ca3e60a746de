using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Reading;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Binding;

/// <summary>Walks through an example beside the rows that describe it.</summary>
internal sealed class ExampleWalk(Func<string, TypeSpec?> findType, FindingList findings)
{
    public void Body(YamlNode node, EquatableArray<RowSpec> rows, string where, bool demandsRequired)
    {
        if (node is not YamlMap map)
        {
            findings.Add(Rules.ExampleValue, node.Place, node.Kind, where, "Object");
            return;
        }

        foreach (YamlEntry entry in map.Entries)
        {
            RowSpec? row = rows.FirstOrDefault(row => row.Name.Text == entry.Key.Value || row.Aliases.Any(alias => alias.Text == entry.Key.Value));
            if (row is null)
                findings.Add(Rules.ExampleField, entry.Key.Place, entry.Key.Value, where, findings.Near(entry.Key.Value, rows.Select(static known => known.Name.Text)) is { } near ? $" ('{near}' is near)" : "");
            else
                Value(entry.Value, row.Type, row, where);
        }

        foreach (RowSpec row in rows.Where(row => demandsRequired && row.IsRequired))
            if (!map.Entries.Any(entry => entry.Key.Value == row.Name.Text || row.Aliases.Any(alias => alias.Text == entry.Key.Value)))
                findings.Add(Rules.ExampleMisses, map.Place with { EndLine = map.Place.Line, EndColumn = map.Place.Column + 1, End = map.Place.Start + 1 }, row.Name.Text, where);
    }

    private void Value(YamlNode node, TypeReference type, RowSpec row, string where)
    {
        if (node is YamlText { IsNull: true } || type.Kind == TypeKind.Object)
            return;
        switch (type.Kind)
        {
            case TypeKind.Array when node is YamlList list:
                foreach (YamlNode item in list.Items)
                    Value(item, type.Item!, row, where);
                break;
            case TypeKind.Map when node is YamlMap map:
                foreach (YamlEntry entry in map.Entries)
                    Value(entry.Value, type.Item!, row, where);
                break;
            case TypeKind.Named when findType(type.Name) is { IsText: false } inner && node is YamlMap:
                Body(node, inner.Members, $"type '{type.Name}'", demandsRequired: false);
                break;
            case TypeKind.Named when findType(type.Name) is null:
                break;
            default:
                if (!Fits(node, type, row))
                    findings.Add(Rules.ExampleValue, node.Place, Shown(node), row.Name.Text, row.IsEncodedAsString ? type.Name + " as text" : type.Name);
                break;
        }
    }

    private bool Fits(YamlNode node, TypeReference type, RowSpec row)
    {
        if (node is not YamlText text)
            return false;
        bool isText = type.Kind == TypeKind.String || findType(type.Name) is { IsText: true };
        if (isText || row.IsEncodedAsString)
            return !text.IsPlain && (isText || FacetRules.Fits(text.Value, type.Kind));
        return text.IsPlain && type.Kind is not (TypeKind.Array or TypeKind.Map or TypeKind.Named) && FacetRules.Fits(text.Value, type.Kind);
    }

    private static string Shown(YamlNode node) => node is YamlText text ? text.IsPlain ? text.Value : $"the text '{text.Value}'" : node.Kind;
}
