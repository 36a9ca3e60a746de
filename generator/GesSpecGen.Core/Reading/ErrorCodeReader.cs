using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads <c>error_codes</c> of a plane.yaml.</summary>
internal static class ErrorCodeReader
{
    public static EquatableArray<ErrorCodeSpec> ReadAll(MapReader map)
    {
        List<ErrorCodeSpec> codes = [];
        Dictionary<string, string> codeByName = new(StringComparer.Ordinal) { ["All"] = "the list of all codes" };
        foreach (YamlEntry entry in map.Entries("error_codes"))
        {
            if (map.AsMap(entry.Key.Value, entry.Value, "an error code") is not { } reader || Read(entry, reader) is not { } code)
                continue;
            if (Naming.ObjectMembers.Contains(code.Name.Text))
                map.Findings.Add(Rules.ReservedName, code.Name.Place, code.Code.Text, code.Name.Text, "every type");
            else if (codeByName.TryGetValue(code.Name.Text, out string first))
                map.Findings.Add(Rules.SameMember, code.Name.Place, first, code.Code.Text, code.Name.Text);
            else
            {
                codeByName.Add(code.Name.Text, code.Code.Text);
                codes.Add(code);
            }
        }

        return codes.ToEquatableArray();
    }

    private static ErrorCodeSpec? Read(YamlEntry entry, MapReader code)
    {
        Word? name = RowReader.Pascal(code, "name");
        if (code.Node("name") is null)
            code.Missing("name", "name: GraphNotFound");
        Word? advice = code.OneOf("advice", "retry", "token", "mend", "support");
        if (code.Node("advice") is null)
            code.Missing("advice", "advice: mend");
        string meaning = code.RequiredText("meaning", "meaning: The graph does not exist.")?.Text ?? "";
        string remedy = code.Text("remedy")?.Text ?? "";
        long? status = code.Number("status");
        if (code.Node("status") is null)
            code.Missing("status", "status: 400");
        else if (status is < 100 or > 599)
            code.Findings.Add(Rules.WrongValue, code.Text("status")!.Place, code.Text("status")!.Text, "status", "an HTTP status code from 100 to 599");
        code.End();
        return name is null || advice is null || status is not (>= 100 and <= 599)
            ? null
            : new ErrorCodeSpec(new Word(entry.Key.Value, entry.Key.Place), name, (int)status.Value, (ErrorAdvice)Enum.Parse(typeof(ErrorAdvice), advice.Text, ignoreCase: true), meaning, remedy);
    }
}
