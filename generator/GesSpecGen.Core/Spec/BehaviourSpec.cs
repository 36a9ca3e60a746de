namespace GesSpecGen.Core.Spec;

/// <summary>What a client needs to know beyond the tables.</summary>
public sealed record BehaviourSpec
{
    public bool? IsIdempotent { get; init; }

    public JobSpec? Job { get; init; }

    /// <summary>A row of the body says whether the call waits for the result or starts a job.</summary>
    public ModesSpec? Modes { get; init; }

    public PollsSpec? Polls { get; init; }

    public PagesSpec? Pages { get; init; }

    /// <summary>The operation runs algorithms, which pages of their own describe.</summary>
    public AlgorithmsSpec? Algorithms { get; init; }

    /// <summary>The row of the body that holds many items, as many as a request may carry.</summary>
    public BatchesSpec? Batches { get; init; }

    /// <summary>The row of the success body that lists errors: the call has failed where there are some.</summary>
    public Word? Errors { get; init; }

    /// <summary>The names that lead to the list of the success body that may be long, divided by dots.</summary>
    public Word? Streams { get; init; }

    /// <summary>The operation runs statements, whose rows have columns that only the statement knows.</summary>
    public TableSpec? Table { get; init; }

    /// <summary>The operation begins a transaction.</summary>
    public TransactionSpec? Transaction { get; init; }

    /// <summary>The operation works in a transaction.</summary>
    public WithinSpec? Within { get; init; }
}

/// <summary>The success body names a job, which other operations read and may cancel. Where its result is documented, names divided by dots say where in the answer of the poll it stands.</summary>
public sealed record JobSpec(Word Id, Word Poll, Word? Cancel, Word? ResultIn);

/// <summary>The row of the body that says whether a call waits for the result, and what it says then and else.</summary>
public sealed record ModesSpec(Word Row, Word Sync, Word Async)
{
    /// <summary>Whether a request waits, given the text of the row or null where it has none.</summary>
    public bool IsSync(OperationSpec operation, string? text) =>
        (text ?? operation.Body?.Rows.FirstOrDefault(row => row.Name.Text == Row.Text)?.Default?.Text) == Sync.Text;
}

/// <summary>The rows of the body with the name of an algorithm and with its parameters.</summary>
public sealed record AlgorithmsSpec(Word Name, Word Parameters);

/// <summary>The operation reads a job: rows of its success body, and the states that end it.</summary>
public sealed record PollsSpec(Word State, EquatableArray<Word> Done, EquatableArray<Word> Failed)
{
    /// <summary>The states of a job that ended with a part of its work done.</summary>
    public EquatableArray<Word> Partly { get; init; }

    public Word? Reason { get; init; }

    /// <summary>The row with the error code of a failure.</summary>
    public Word? Code { get; init; }

    public Word? Progress { get; init; }

    /// <summary>The error codes which say that there is no such job.</summary>
    public EquatableArray<Word> Unknown { get; init; }

    /// <summary>All states that end a job.</summary>
    public IEnumerable<Word> Ends => Done.Concat(Partly).Concat(Failed);
}

/// <summary>Offset paging: rows of the query or of the body, rows of the success body, and the row that tells one item from all others.</summary>
public sealed record PagesSpec(Word Offset, Word Limit, Word? Total, Word Items, Word? Key);

/// <summary>Many items are sent in several requests: the row of the body that holds the items of one.</summary>
public sealed record BatchesSpec(Word Items);

/// <summary>The success body names a transaction, which becomes a handle of the given type, and which other operations end.</summary>
public sealed record TransactionSpec(Word Type, Word Id, Word Commit, Word RollBack);

/// <summary>The operation that begins the transaction, and the path parameter that takes the ID of it.</summary>
public sealed record WithinSpec(Word Begin, Word Id);

/// <summary>Statements that give rows: the rows of the body for a statement and its parameters, and where in the success body the rows stand.</summary>
public sealed record TableSpec(Word Statement, Word Rows, Word Columns, Word Values)
{
    /// <summary>The method that gives the rows.</summary>
    public Word? Method { get; init; }

    public Word? Parameters { get; init; }

    /// <summary>The list in a row that says what its values are.</summary>
    public Word? Kinds { get; init; }
}
