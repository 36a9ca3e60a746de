using System.Globalization;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads rows of parameter and body tables.</summary>
internal static class RowReader
{
    public static EquatableArray<RowSpec> ReadAll(MapReader map, string key) => ReadAll(map.Entries(key), map.Findings, key switch { "path" => RowKeys.PathRow, "headers" => RowKeys.HeaderRow, _ => RowKeys.Row });

    public static EquatableArray<RowSpec> ReadAll(EquatableArray<YamlEntry> entries, FindingList findings, MapFormat? format = null) =>
        entries.Select(entry => Read(entry, findings, format ?? RowKeys.Row)).ToEquatableArray();

    private static RowSpec Read(YamlEntry entry, FindingList findings, MapFormat format)
    {
        if (entry.Value is not YamlMap map)
        {
            findings.Add(Rules.WrongShape, entry.Value.Place, entry.Key.Value, entry.Value.Kind, "a row such as { type: String, description: … }");
            // The row is there all the same: nothing else needs to be said about it.
            Word unread = new(TypeReference.SimpleNames[0], entry.Key.Place);
            return new RowSpec(new Word(entry.Key.Value, entry.Key.Place), TypeReference.Parse(unread.Text), unread);
        }

        MapReader row = new(map, format, findings);
        Word? type = row.RequiredText("type", "type: String");
        string? encoded = ReadEncoding(row);
        RowSpec read = new(new Word(entry.Key.Value, entry.Key.Place), TypeReference.Parse(type?.Text ?? "String"), type ?? new Word("String", entry.Key.Place))
        {
            IsRequired = row.Flag("required"),
            Description = row.Text("description")?.Text ?? "",
            MemberName = Pascal(row, "name"),
            Role = ReadRole(row, format.Key("is").Value.Words),
            Default = row.Text("default"),
            Const = row.Text("const"),
            Range = ReadRange(row),
            MinLength = row.Number("min_length"),
            MaxLength = row.Number("max_length"),
            Pattern = row.Text("pattern"),
            Format = ReadFormat(row),
            AbsentAs = row.Number("absent_as"),
            IsEncodedAsString = encoded is not null,
            IsPercent = encoded == "percent",
            IsJsonText = row.OneOf("json_in") is not null,
            Repeats = row.Flag("repeats"),
            Aliases = row.Texts("aliases"),
            Example = row.Text("example"),
            Since = Version(row, "since"),
            Deprecated = row.Text("deprecated"),
            IsSensitive = row.Flag("sensitive"),
        };
        row.End();
        return FacetRules.Check(read, row);
    }

    public static Word? Version(MapReader map, string key)
    {
        Word? version = map.Text(key);
        if (version is null || version.Text.Split('.') is { Length: 3 } parts && parts.All(static part => part.Length > 0 && part.All(char.IsDigit)))
            return version;
        map.Findings.Add(Rules.WrongValue, version.Place, version.Text, key, "a version such as 2.1.18");
        return null;
    }

    public static Word? Pascal(MapReader map, string key)
    {
        Word? name = map.Text(key);
        if (name is null || CSharpName.IsPascal(name.Text))
            return name;
        map.Findings.Add(Rules.UnusableName, name.Place, name.Text, "the name of a member", "", "write it in PascalCase: letters and digits, a capital first");
        return null;
    }

    // The client puts project and graph into the path and the credential into headers, and nothing of its own elsewhere.
    private static RowRole ReadRole(MapReader row, IReadOnlyList<string> allowed)
    {
        Word? role = row.Text("is");
        if (role is null)
            return RowRole.Data;
        if (allowed.Contains(role.Text))
            return (RowRole)Enum.Parse(typeof(RowRole), role.Text, ignoreCase: true);
        row.Findings.Add(Rules.WrongValue, role.Place, role.Text, "is", "'project' or 'graph' in the path, 'credential' among the headers, and left out elsewhere");
        return RowRole.Data;
    }

    private static RowFormat ReadFormat(MapReader row) => row.OneOf("format")?.Text switch
    {
        "utc-time" => RowFormat.UtcTime,
        "date" => RowFormat.Date,
        "loose-time" => RowFormat.LooseTime,
        _ => RowFormat.None,
    };

    private static string? ReadEncoding(MapReader row)
    {
        Word? encoded = row.Text("encoded");
        if (encoded is null or { Text: "string" or "percent" })
            return encoded?.Text;
        row.Findings.Add(Rules.WrongValue, encoded.Place, encoded.Text, "encoded", "'string' or 'percent', the only other forms that a number travels in");
        return null;
    }

    private static RangeSpec? ReadRange(MapReader row)
    {
        YamlNode? node = row.Node("range");
        if (node is null)
            return null;
        if (node is not YamlList { Items.Count: 2 } list || list.Items[0] is not YamlText from || list.Items[1] is not YamlText to)
        {
            row.Findings.Add(Rules.WrongShape, node.Place, "range", node.Kind, "a list of two numbers such as [1, 100], '~' for an open end");
            return null;
        }

        foreach (YamlText bound in new[] { from, to })
        {
            if (bound.IsNull || decimal.TryParse(bound.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                continue;
            row.Findings.Add(Rules.WrongValue, bound.Place, bound.Value, "range", "a number, or '~' for an open end");
            return null;
        }

        return new RangeSpec(Bound(from), Bound(to));

        static Word? Bound(YamlText text) => text.IsNull ? null : new Word(text.Value, text.Place);
    }
}
