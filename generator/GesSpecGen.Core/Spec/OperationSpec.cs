using GesSpecGen.Core.Findings;

namespace GesSpecGen.Core.Spec;

/// <summary>One documented method and URI, as its page describes it. The page is empty where there is none: a consumer's own operation.</summary>
public sealed record OperationSpec(Word Name, Word Page, UriSpec Uri)
{
    public Word? Method { get; init; }

    /// <summary>Set where the page describes an algorithm.</summary>
    public AlgorithmSpec? Algorithm { get; init; }

    public string Summary { get; init; } = "";

    public string Remarks { get; init; } = "";

    public Word? DocumentedAs { get; init; }

    public Word? Since { get; init; }

    public OperationStatus Status { get; init; }

    public Word? ReplacedBy { get; init; }

    public EquatableArray<RowSpec> Path { get; init; }

    public EquatableArray<RowSpec> Query { get; init; }

    public EquatableArray<RowSpec> Headers { get; init; }

    public BodySpec? Body { get; init; }

    /// <summary>Rows of which a request has at least one.</summary>
    public EquatableArray<EquatableArray<Word>> OneRequired { get; init; }

    public EquatableArray<ResponseSpec> Responses { get; init; }

    /// <summary>What the job gives that the operation starts.</summary>
    public BodySpec? Result { get; init; }

    /// <summary>The values of a line, in their order, where the result can be had as text.</summary>
    public BodySpec? TextRow { get; init; }

    /// <summary>What all algorithms of the operation that runs this one give beside their own.</summary>
    public EquatableArray<RowSpec> SharedResult { get; init; }

    /// <summary>Where the key <c>responses</c> stands, if it does.</summary>
    public Place? ResponsesPlace { get; init; }

    public BehaviourSpec Behaviour { get; init; } = new();

    public EquatableArray<ExampleSpec> Examples { get; init; }

    public EquatableArray<Word> Notes { get; init; }

    /// <summary>What the file says, or what the method implies.</summary>
    public bool IsIdempotent => Behaviour.IsIdempotent ?? Uri.Verb is "GET" or "HEAD" or "DELETE";

    public ResponseSpec? Success => Responses.FirstOrDefault(static response => response.Status is >= 200 and < 300);
}

public enum OperationStatus
{
    Current,
    Legacy,
    Deprecated,
}

/// <summary>A method and a path, taken apart: <c>POST /v1.0/{project_id}/graphs/action?action_id=stop</c>.</summary>
public sealed record UriSpec(string Verb, string Path, EquatableArray<UriPart> Parts, EquatableArray<ConstantQuery> ConstantQuery, Place Place);

/// <summary>A stretch of a path: fixed text, or the name of a parameter.</summary>
public sealed record UriPart(string Text, bool IsParameter);

/// <summary>A query parameter that the URI itself fixes.</summary>
public sealed record ConstantQuery(string Name, string Value);

/// <summary>The rows of a request or response body.</summary>
public sealed record BodySpec(EquatableArray<RowSpec> Rows, Place Place);

/// <summary>What the page says of one status code: rows, a shared error body, or words alone.</summary>
public sealed record ResponseSpec(int Status, Place Place)
{
    public BodySpec? Body { get; init; }

    /// <summary>Name of an error body of plane.yaml.</summary>
    public Word? Error { get; init; }

    public string Description { get; init; } = "";
}
