using System.Globalization;
using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads an operation file.</summary>
internal static class OperationReader
{
    /// <summary>The operation, or null where it has no usable name or URI; the findings say so.</summary>
    public static OperationSpec? Read(MapReader map)
    {
        Word? name = map.RequiredText("operation", "operation: ShowJob");
        Word? uri = map.RequiredText("uri", "uri: GET /v2/{project_id}/graphs");
        OperationSpec read = ReadHead(map, name, (uri is null ? null : UriReader.Read(uri, map.Findings)) ?? UriReader.None) with
        {
            Path = RowReader.ReadAll(map, "path"),
            Query = RowReader.ReadAll(map, "query"),
            Headers = RowReader.ReadAll(map, "headers"),
            OneRequired = map.List("one_required").Select(node => ReadNames(node, map)).Where(static names => names.Count > 0).ToEquatableArray(),
            Responses = ReadResponses(map),
            ResponsesPlace = map.PlaceOf("responses"),
            Behaviour = BehaviourReader.Read(map),
        };
        CheckResult(read, map);
        map.End();
        return name is null || uri is null || ReferenceEquals(read.Uri, UriReader.None) || !CSharpName.IsPascal(name.Text) ? null : read;
    }

    /// <summary>What files of operations and of algorithms have alike.</summary>
    public static OperationSpec ReadHead(MapReader map, Word? name, UriSpec uri)
    {
        Word? page = Page(map);
        OperationSpec read = new(name ?? Nowhere, page ?? Nowhere, uri)
        {
            Method = PascalName(map, "method", "a method"),
            Summary = map.RequiredText("summary", "summary: Query the status of a job")?.Text ?? "",
            Remarks = map.Text("remarks")?.Text ?? "",
            DocumentedAs = map.Text("documented_as"),
            Since = RowReader.Version(map, "since"),
            Status = (OperationStatus)Enum.Parse(typeof(OperationStatus), map.OneOf("status")?.Text ?? "current", ignoreCase: true),
            ReplacedBy = map.Text("replaced_by"),
            Body = map.Node("body") is { } body ? ReadBody("body", body, map) : null,
            Result = map.Node("result") is { } result ? ReadBody("result", result, map) : null,
            TextRow = map.Node("text_row") is { } line ? ReadBody("text_row", line, map) : null,
            Examples = ExampleReader.ReadAll(map),
            Notes = map.Texts("notes"),
        };
        if (name is not null && !CSharpName.IsPascal(name.Text))
            map.Findings.Add(Rules.UnusableName, name.Place, name.Text, "the name of an operation", "", "write it in PascalCase: letters and digits, a capital first, such as 'ShowJob'");
        return read;
    }

    private static Word Nowhere { get; } = new("", Place.FileStart);

    private static Word? PascalName(MapReader map, string key, string what)
    {
        Word? name = map.Text(key);
        if (name is null || CSharpName.IsPascal(name.Text))
            return name;
        map.Findings.Add(Rules.UnusableName, name.Place, name.Text, "the name of " + what, "", "write it in PascalCase, such as 'List' or 'GetDownloadLink'");
        return null;
    }

    // Text that is no id would not become a link.
    private static Word? Page(MapReader map)
    {
        Word? page = map.Text("page");
        if (page is null || (page.Text.Length > 7 && page.Text.StartsWith("ges_", StringComparison.Ordinal) && page.Text.All(static c => c is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))))
            return page;
        map.Findings.Add(Rules.WrongValue, page.Place, page.Text, "page", "the id of a documentation page, such as ges_03_0373");
        return null;
    }

    // Where a result stands and what it holds are two halves of one statement.
    private static void CheckResult(OperationSpec operation, MapReader map)
    {
        if (operation.Result is { } result && operation.Behaviour.Job?.ResultIn is null)
            map.Findings.Add(Rules.MissingKey, result.Place, "result_in", "'job'", "job: { id: jobId, poll: ShowJob, result_in: data.outputs }");
        else if (operation.Result is null && operation.Behaviour.Job?.ResultIn is { } place)
            map.Findings.Add(Rules.MissingKey, place.Place, "result", "'operation'", "result: { paths: { type: Array of String } }");
    }

    private static EquatableArray<Word> ReadNames(YamlNode node, MapReader map)
    {
        if (node is YamlList { Items.Count: > 1 } list && list.Items.All(static item => item is YamlText { IsNull: false }))
            return list.Items.Cast<YamlText>().Select(static text => new Word(text.Value, text.Place)).ToEquatableArray();
        map.Findings.Add(Rules.WrongShape, node.Place, "one_required", node.Kind, "a list of lists of rows such as [[labels, vertexFilters]]");
        return default;
    }

    private static BodySpec? ReadBody(string name, YamlNode node, MapReader map)
    {
        if (node is YamlMap rows)
            return new BodySpec(RowReader.ReadAll(rows.Entries, map.Findings), rows.Place);
        map.Findings.Add(Rules.WrongShape, node.Place, name, node.Kind, "a map of rows; '{}' is an empty body");
        return null;
    }

    private static EquatableArray<ResponseSpec> ReadResponses(MapReader map)
    {
        List<ResponseSpec> responses = [];
        if (map.Node("responses") is null)
            map.Missing("responses", "responses: { 200: {} }");
        foreach (YamlEntry entry in map.Entries("responses"))
        {
            if (!int.TryParse(entry.Key.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int status) || status is < 100 or > 599)
                map.Findings.Add(Rules.WrongValue, entry.Key.Place, entry.Key.Value, "responses", "an HTTP status code from 100 to 599");
            else
                responses.Add(ReadResponse(new ResponseSpec(status, entry.Key.Place), entry.Value, map));
        }

        return responses.ToEquatableArray();
    }

    private static ResponseSpec ReadResponse(ResponseSpec response, YamlNode node, MapReader map)
    {
        if (node is YamlText { IsNull: false } name && response.Status >= 300)
            return response with { Error = new Word(name.Value, name.Place) };

        // A row is a map; a description that is a text can only describe the status itself.
        if (node is YamlMap words && words.Entries.FirstOrDefault(static entry => entry.Key.Value == "description")?.Value is YamlText)
        {
            MapReader described = new(words, OperationKeys.DescribedResponse, map.Findings);
            response = response with { Description = described.Text("description")?.Text ?? "" };
            described.End();
            return response;
        }

        return response with { Body = ReadBody(Words.Of(response.Status), node, map) };
    }
}
