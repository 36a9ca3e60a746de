using static GesSpecGen.Core.Format.Keys;
using static GesSpecGen.Core.Format.ValueFormat;

namespace GesSpecGen.Core.Format;

/// <summary>The keys of <c>behaviour</c>.</summary>
public static class BehaviourKeys
{
    public static MapFormat Job { get; } = new("'job'",
        Must("id", Word, "Row of the success body with the ID of the job."),
        Must("poll", Word, "The operation that reads the job."),
        May("cancel", Word, "The operation that cancels the job."),
        May("result_in", Word, "Where in the answer of 'poll' the result stands: names with dots between them."));

    public static MapFormat Modes { get; } = new("'modes'",
        Must("row", Word, "Row of the body that says whether the call waits for the result or starts a job."),
        Must("sync", Literal, "Its value for a call that waits."),
        Must("async", Literal, "Its value for a call that starts a job."));

    public static MapFormat Polls { get; } = new("'polls'",
        Must("state", Word, "Row of the success body that says where the job stands."),
        Must("done", ListOf(Literal), "The states of a job that ended well."),
        May("failed", ListOf(Literal), "The states of a job that ended with an error."),
        May("partly", ListOf(Literal), "The states of a job that ended with a part of its work done."),
        May("reason", Word, "Row that says why the job failed."),
        May("code", Word, "Row with the error code of a failure."),
        May("progress", Word, "Row with a number."),
        May("unknown", ListOf(Literal), "The error codes which say that there is no such job."));

    public static MapFormat Pages { get; } = new("'pages'",
        Must("offset", Word, "Row of the query or of the body with the place of the first item."),
        Must("limit", Word, "Row of the query or of the body with the number of items of a page."),
        Must("items", Word, "The array of the success body."),
        May("total", Word, "Row with the number of all items."),
        May("key", Word, "Row of an item that tells it from all others, such as its ID."));

    public static MapFormat Algorithms { get; } = new("'algorithms'",
        Must("name", Word, "Row of the body with the name of an algorithm."),
        Must("parameters", Word, "Row of the body with its parameters."));

    public static MapFormat Batches { get; } = new("'batches'",
        Must("items", Word, "The array of the body that holds the items of one request."));

    public static MapFormat Table { get; } = new("'table'",
        Must("statement", Word, "A list of the body and, behind a dot, the row of its items that takes the text of a statement."),
        May("parameters", Word, "Row of the items that takes values by name."),
        Must("rows", Word, "The names that lead to the rows in the success body."),
        Must("columns", Word, "The list beside the rows with the names of the columns."),
        Must("values", Word, "The list of a row with a value for each column."),
        May("kinds", Word, "The list of a row that says what each value is."),
        May("method", Word, "Name of the client's methods, where it is not 'Query'."));

    public static MapFormat Transaction { get; } = new("'transaction'",
        Must("type", Word, "Name of the type of its handle."),
        Must("id", Word, "Row of the success body with the ID of the transaction."),
        Must("commit", Word, "The operation that commits it."),
        Must("roll_back", Word, "The operation that rolls it back."));

    public static MapFormat Within { get; } = new("'within'",
        Must("begin", Word, "The operation that begins the transaction."),
        Must("id", Word, "The path parameter with its ID."));

    public static MapFormat Behaviour { get; } = new("'behaviour'",
        May("idempotent", Yes, "true where sending twice does what sending once does. GET and DELETE are idempotent unless said otherwise."),
        May("job", MapOf(Job), "The success body names a job."),
        May("modes", MapOf(Modes), "A row of the body says whether the call waits for the result or starts a job."),
        May("polls", MapOf(Polls), "This operation reads a job."),
        May("pages", MapOf(Pages), "Offset paging."),
        May("algorithms", MapOf(Algorithms), "The operation runs algorithms, which have files of their own."),
        May("batches", MapOf(Batches), "The body holds a batch of items."),
        May("errors", Word, "The row of the success body that lists errors."),
        May("streams", Word, "The list of the success body whose items the client also gives while they come: names with dots between them."),
        May("table", MapOf(Table), "Statements that give rows."),
        May("transaction", MapOf(Transaction), "The success body names a transaction."),
        May("within", MapOf(Within), "This operation works in a transaction."));
}
