using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads <c>one_of</c>: the types of which a value has one.</summary>
internal static class CaseReader
{
    /// <summary>What every emitted type of several cases has already.</summary>
    private static readonly string[] Taken = ["Unknown", "Value", "Read", "Write", "WriteTo", "WriteEmpty", "WriteValue", "Required", "Skip", "Check", .. Naming.ObjectMembers];

    public static EquatableArray<CaseSpec> ReadAll(MapReader type, string typeName)
    {
        List<CaseSpec> cases = [];
        foreach (YamlEntry entry in type.Entries("one_of"))
        {
            Word name = new(entry.Key.Value, entry.Key.Place);
            if (!CSharpName.IsPascal(name.Text))
                type.Findings.Add(Rules.UnusableName, name.Place, name.Text, "the name of a case", "", "write it in PascalCase, such as 'Text'");
            else if (name.Text == typeName || Taken.Contains(name.Text))
                type.Findings.Add(Rules.ReservedName, name.Place, name.Text, name.Text, name.Text == typeName ? "the type itself" : "every type of several cases");
            else if (type.AsMap(name.Text, entry.Value, TypeKeys.Case) is { } map && Read(name, map) is { } read)
                cases.Add(read);
        }

        return cases.ToEquatableArray();
    }

    private static CaseSpec? Read(Word name, MapReader map)
    {
        string description = map.Text("description")?.Text ?? "";
        bool isEmpty = map.Node("when") is YamlMap { Entries.Count: 0 };
        Word? when = isEmpty ? null : map.Text("when");
        Word? type = isEmpty ? map.Text("type") : map.RequiredText("type", "type: String");
        map.End();
        if (isEmpty && type is not null)
            map.Findings.Add(Rules.WrongShape, type.Place, name.Text, "the empty object, but has a type", "without 'type', where 'when' is {}");
        return isEmpty
            ? new CaseSpec(name, null, name, null, description)
            : type is null ? null : new CaseSpec(name, TypeReference.Parse(type.Text), type, when, description);
    }
}
