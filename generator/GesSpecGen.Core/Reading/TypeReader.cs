using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads what stands under <c>types</c>.</summary>
internal static class TypeReader
{
    public static EquatableArray<TypeSpec> ReadAll(MapReader map)
    {
        List<TypeSpec> types = [];
        foreach (YamlEntry entry in map.Entries("types"))
        {
            Word name = new(entry.Key.Value, entry.Key.Place);
            if (!CSharpName.IsPascal(name.Text))
                map.Findings.Add(Rules.UnusableName, name.Place, name.Text, "the name of a type", CSharpName.IsKeyword(name.Text) ? " (it is a keyword)" : "", "write it in PascalCase, such as 'JobDetail'");
            else if (TypeReference.SimpleNames.Contains(name.Text))
                map.Findings.Add(Rules.ReservedType, name.Place, name.Text, "a type of the documentation's tables");
            else if (map.AsMap(name.Text, entry.Value, TypeKeys.Type, $"type '{name.Text}'") is { } type)
                types.Add(Read(name, type));
        }

        return types.ToEquatableArray();
    }

    private static TypeSpec Read(Word name, MapReader type)
    {
        bool isText = type.Node("values") is not null, isUnion = type.Node("one_of") is not null;
        TypeSpec read = new(name, type.Text("description")?.Text ?? "", isText, RowReader.ReadAll(type, "members"), ReadValues(type, name.Text)) { Rows = type.OneOf("rows"), Cases = CaseReader.ReadAll(type, name.Text) };
        CheckKind(name, read, type, isUnion);
        type.End();
        return read;
    }

    private static void CheckKind(Word name, TypeSpec read, MapReader type, bool isUnion)
    {
        bool isText = read.IsText;
        if (isUnion && type.PlaceOf(isText ? "values" : type.Node("members") is not null ? "members" : "rows") is { } other)
            type.Findings.Add(Rules.WrongShape, other, name.Text, "described by 'one_of' and more", "described by 'one_of' alone, where it is one of several types");
        if (isText && read.IsRows)
            type.Findings.Add(Rules.WrongShape, read.Rows!.Place, name.Text, "a text with values", "an object with 'members' where it has 'rows'");
        if (isText && type.Node("members") is { } members)
            type.Findings.Add(Rules.WrongShape, members.Place, name.Text, "described by both 'values' and 'members'", "either a text with 'values' or an object with 'members'");
        if (!isText && !isUnion && type.Node("members") is null)
            type.Missing("members", "members: { path: { type: String } } for an object, or values: { running: Being done. } for a text");
    }

    private static EquatableArray<ValueSpec> ReadValues(MapReader type, string typeName)
    {
        List<ValueSpec> values = [];
        foreach (YamlEntry entry in type.Entries("values"))
        {
            Word text = new(entry.Key.Value, entry.Key.Place);
            ValueSpec? value = entry.Value switch
            {
                YamlText description => new ValueSpec(text, null, description.IsNull ? "" : description.Value),
                YamlMap map => ReadNamed(text, new MapReader(map, TypeKeys.Value, type.Findings)),
                _ => null,
            };
            if (value is null)
                type.Findings.Add(Rules.WrongShape, entry.Value.Place, text.Text, entry.Value.Kind, "a description, or { name: …, description: … }");
            else
                values.Add(value);
        }

        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        return values.Select(value => value with { IsNameless = !TakesName(value, typeName, seen, type.Findings) }).ToEquatableArray();
    }

    private static ValueSpec ReadNamed(Word text, MapReader map)
    {
        ValueSpec value = new(text, RowReader.Pascal(map, "name"), map.Text("description")?.Text ?? "");
        map.End();
        return value;
    }

    private static bool TakesName(ValueSpec value, string typeName, Dictionary<string, string> seen, FindingList findings)
    {
        string name = Naming.Value(value);
        if (!CSharpName.IsPascal(name))
            findings.Add(Rules.UnusableName, value.Text.Place, value.Text.Text, "the name of a value", "", "give it one: { name: Running, description: … }");
        else if (name == typeName)
            findings.Add(Rules.ReservedName, value.Text.Place, value.Text.Text, name, "the type itself");
        else if (name is "Value" or "PrintMembers" || Naming.ObjectMembers.Contains(name))
            findings.Add(Rules.ReservedName, value.Text.Place, value.Text.Text, name, "every type of known values");
        else if (seen.TryGetValue(name, out string first))
            findings.Add(Rules.SameMember, value.Text.Place, first, value.Text.Text, name);
        else
        {
            seen.Add(name, value.Text.Text);
            return true;
        }

        return false;
    }
}
