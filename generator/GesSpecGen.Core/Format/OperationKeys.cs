using static GesSpecGen.Core.Format.Keys;
using static GesSpecGen.Core.Format.ValueFormat;

namespace GesSpecGen.Core.Format;

/// <summary>The keys of files of operations and of algorithms.</summary>
public static class OperationKeys
{
    public static MapFormat DescribedResponse { get; } = new("a response without a body",
        May("description", Word, "What the status means."));

    public static MapFormat Operation { get; } = new("an operation file",
    [
        Must("operation", Word, "Name of the operation, in PascalCase: verb, then noun. Types are named after it."),
        .. Head(),
        Must("uri", Word, "Method and path, such as 'GET /v2/{project_id}/graphs'; a constant query stays in it."),
        May("path", ByName(RowKeys.PathRow), "Rows of the path parameters: one for each {name} of the URI."),
        May("query", RowKeys.Rows, "Rows of the query parameters."),
        May("headers", ByName(RowKeys.HeaderRow), "Rows of the request headers."),
        May("one_required", ListOf(new List(Literal, 2, null)), "Lists of rows of the query or the body of which a request has at least one."),
        Must("responses", new Named(EitherOf(RowKeys.Rows, MapOf(DescribedResponse), Word), Statuses), "By status code: rows of the body, the name of an error body of plane.yaml, or a description. {}: success without a body."),
        May("behaviour", MapOf(BehaviourKeys.Behaviour), "What the client needs to know beyond the tables."),
    ]);

    public static MapFormat Algorithm { get; } = new("a file of an algorithm",
    [
        Must("algorithm", Literal, "The name that travels."),
        Must("name", Word, "Name of the types and methods, in PascalCase."),
        .. Head(),
        Must("runs", Word, "The operation that runs it."),
        May("parameters", RowKeys.Rows, "Rows of its parameters."),
        May("modes", Yes, "true where its page, or that of the operation that runs it, lets it wait."),
        May("streams", Word, "The list of the success body whose items the client also gives while they come: names with dots between them."),
    ]);

    private static KeyFormat[] Head() =>
    [
        May("plane", Word, "The plane, where the folders do not say it."),
        May("group", Word, "The group, where the folders do not say it."),
        May("method", Word, "Name of the client method, in PascalCase, where the naming rules do not give a good one."),
        Must("summary", Word, "One line: what it does."),
        May("remarks", Word, "More that a caller needs to know."),
        May("page", Word, "Id of the documentation page, such as ges_03_0373."),
        May("documented_as", Word, "Operation id in the documentation, where it differs."),
        May("since", Word, "First version of the service that has it, such as 2.1.18."),
        May("status", OneWordOf("current", "legacy", "deprecated"), "'current' where it is left out; the others are emitted as obsolete."),
        May("replaced_by", Word, "The operation to use instead."),
        May("body", RowKeys.Rows, "Rows of the request body."),
        May("result", RowKeys.Rows, "Rows of what the job gives that the operation starts."),
        May("text_row", RowKeys.Rows, "The values of a line of the result as text."),
        May("types", TypeKeys.Types, "Types that only this page needs."),
        May("examples", ExampleKeys.Examples, "The documented examples."),
        May("notes", ListOf(Word), "Contradictions of the sources, mended examples. Not emitted."),
    ];
}
