using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads <c>error_codes</c> of a plane.yaml.</summary>
internal static class ErrorCodeReader
{
    /// <param name="map">The plane.</param>
    /// <param name="client">Name of its client; the class of the codes is named after it.</param>
    public static EquatableArray<ErrorCodeSpec> ReadAll(MapReader map, string client)
    {
        List<ErrorCodeSpec> codes = [];
        Dictionary<string, string> codeByName = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in map.Entries("error_codes"))
        {
            if (map.AsMap(entry.Key.Value, entry.Value, PlaneKeys.ErrorCode) is not { } reader || Read(entry, reader) is not { } code)
                continue;
            if (code.Name.Text == "All" || code.Name.Text == Naming.ErrorCodes(client) || Naming.ObjectMembers.Contains(code.Name.Text))
                map.Findings.Add(Rules.ReservedName, code.Name.Place, code.Code.Text, code.Name.Text, "the class of the error codes");
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
        code.Require("name", "name: GraphNotFound");
        code.Require("advice", "advice: mend");
        code.Require("status", "status: 400");
        Word? name = RowReader.Pascal(code, "name");
        Word? advice = code.OneOf("advice");
        string meaning = code.RequiredText("meaning", "meaning: The graph does not exist.")?.Text ?? "";
        string remedy = code.Text("remedy")?.Text ?? "";
        long? status = code.Number("status");
        if (status is < 100 or > 599)
            code.Findings.Add(Rules.WrongValue, code.Text("status")!.Place, code.Text("status")!.Text, "status", "an HTTP status code from 100 to 599");
        code.End();
        return name is null || advice is null || status is not (>= 100 and <= 599)
            ? null
            : new ErrorCodeSpec(new Word(entry.Key.Value, entry.Key.Place), name, (int)status.Value, (ErrorAdvice)Enum.Parse(typeof(ErrorAdvice), advice.Text, ignoreCase: true), meaning, remedy);
    }
}
