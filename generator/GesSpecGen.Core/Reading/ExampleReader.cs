using GesSpecGen.Core.Findings;
using GesSpecGen.Core.Format;
using GesSpecGen.Core.Spec;
using GesSpecGen.Core.Yaml;

namespace GesSpecGen.Core.Reading;

/// <summary>Reads <c>examples</c>.</summary>
internal static class ExampleReader
{
    public static EquatableArray<ExampleSpec> ReadAll(MapReader operation)
    {
        List<ExampleSpec> examples = [];
        foreach (YamlNode item in operation.List("examples"))
            if (operation.AsMap("examples", item, ExampleKeys.Example) is { } example && Read(example) is { } read)
                examples.Add(read);
        return examples.ToEquatableArray();
    }

    private static Word Untitled { get; } = new("", Place.FileStart);

    private static ExampleSpec? Read(MapReader map)
    {
        Word? title = map.RequiredText("title", "title: a finished import");
        ExampleSpec example = new(title ?? Untitled);
        if (map.Map("request") is { } request)
        {
            example = example with
            {
                RequestUri = request.Text("uri"),
                RequestHeaders = request.Entries("headers").Select(static entry => new ExampleHeader(entry.Key.Value, (entry.Value as YamlText)?.Value ?? "")).ToEquatableArray(),
                RequestBody = request.Node("body"),
            };
            request.End();
        }

        if (map.Map("response") is { } response)
        {
            long? status = response.Number("status");
            if (status is null && response.Node("status") is null)
                response.Missing("status", "status: 200");
            if (status is < 100 or > 599)
                response.Findings.Add(Rules.WrongValue, response.Text("status")!.Place, Words.Of(status.Value), "status", "an HTTP status code from 100 to 599");
            example = example with { Status = (int?)status, ResponseBody = response.Node("body") };
            response.End();
        }

        if (map.Map("ended") is { } ended)
        {
            YamlNode? body = ended.Node("body");
            if (body is null)
                ended.Missing("body", "body: { \"status\": \"success\" }");
            example = example with { EndedBody = body };
            ended.End();
        }

        map.End();
        return title is null ? null : example;
    }
}
