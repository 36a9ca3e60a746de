using System.Text.Json.Nodes;
using GesSpecGen.Core.Spec;

namespace GesSpecGen.Contract.Tests.Spec;

/// <summary>An example of an operation: what is sent, and what is answered.</summary>
internal sealed record DocumentedExample(DocumentedOperation Operation, string Title, int Status)
{
    private readonly JsonObject? _answer;
    private readonly JsonObject? _ended;
    private readonly JsonObject? _requestBody;

    /// <summary>An answer is documented, be it one without a body.</summary>
    public bool IsAnswered { get; init; } = true;

    /// <summary>The request waits for the result, where it could start a job.</summary>
    public bool IsWaiting => Operation.Spec.Behaviour.Modes is { } modes && modes.IsSync(Operation.Spec, _requestBody?[modes.Row.Text]?.ToString());

    public bool IsError => Status >= 400;

    /// <summary>A copy of the answer, to be changed at will.</summary>
    public JsonObject? Answer
    {
        get => (JsonObject?)_answer?.DeepClone();
        init => _answer = value;
    }

    /// <summary>A copy of the answer which says that the job has ended that the request started.</summary>
    public JsonObject? Ended
    {
        get => (JsonObject?)_ended?.DeepClone();
        init => _ended = value;
    }

    public JsonObject? RequestBody
    {
        get => (JsonObject?)_requestBody?.DeepClone();
        init => _requestBody = value;
    }

    /// <summary>The query, unescaped.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The documented path; placeholders may stand in it.</summary>
    private string Path { get; init; } = "";

    public static DocumentedExample From(DocumentedOperation operation, ExampleSpec example)
    {
        ExampleSpec asked = Asked(operation.Spec, example);
        string[] line = (asked.RequestUri?.Text ?? "").Split(' ')[^1].Split('?', 2);
        return new DocumentedExample(operation, example.Title.Text, example.Status ?? operation.Spec.Success!.Status)
        {
            IsAnswered = example.Status is not null,
            Answer = (JsonObject?)ExampleJson.Of(example.ResponseBody),
            Ended = (JsonObject?)ExampleJson.Of(example.EndedBody),
            RequestBody = (JsonObject?)ExampleJson.Of(asked.RequestBody),
            Path = line[0],
            Query = line.Length == 1 ? new Dictionary<string, string>() : QueryOf(line[1]),
            Headers = asked.RequestHeaders.ToDictionary(static header => header.Name, static header => header.Value),
        };
    }

    // Pages show answers alone, too: to get one, a request of the same operation does.
    private static ExampleSpec Asked(OperationSpec operation, ExampleSpec example)
    {
        bool isMissing = example.RequestBody is null && example.RequestUri is null && (operation.OneRequired.Count > 0 || (operation.Body?.Rows ?? default).Concat(operation.Query).Any(static row => row.IsRequired));
        return isMissing ? operation.Examples.FirstOrDefault(static other => other.RequestBody is not null || other.RequestUri is not null) ?? example : example;
    }

    /// <summary>A value of the path: the documented one, or another where there is a placeholder.</summary>
    public string PathValue(string parameter)
    {
        string[] template = Operation.Spec.Uri.Path.Split('/'), documented = Path.Split('/');
        int at = Array.IndexOf(template, $"{{{parameter}}}");
        return documented.Length == template.Length && at >= 0 && !documented[at].Contains('{', StringComparison.Ordinal)
            ? Uri.UnescapeDataString(documented[at])
            : $"some-{parameter.Replace('_', '-')}";
    }

    /// <summary>The same with another value in the path.</summary>
    public DocumentedExample WithPathValue(string parameter, string value) =>
        this with { Path = string.Join('/', Operation.Spec.Uri.Path.Split('/').Select(part => part == $"{{{parameter}}}" ? Uri.EscapeDataString(value) : part)) };

    private static Dictionary<string, string> QueryOf(string query) => query.Split('&').Select(static pair => pair.Split('=', 2))
        .Where(static pair => !pair[^1].StartsWith('{')).ToDictionary(static pair => pair[0], static pair => Uri.UnescapeDataString(pair[^1]));
}
