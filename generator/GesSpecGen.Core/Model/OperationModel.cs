namespace GesSpecGen.Core.Model;

/// <summary>One client method.</summary>
public sealed record OperationModel(string Name, string Method, string GroupClient, string Verb, string UriTemplate, string Page)
{
    /// <summary>Sentences for the documentation comment: what it does.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Another operation runs it by its name.</summary>
    public bool IsAlgorithm { get; init; }

    /// <summary>Its id in the documentation.</summary>
    public string DocumentedAs { get; init; } = "";

    /// <summary>Sentences for the documentation comment: what else to know.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>The path in stretches; a stretch that is no text is an argument, the project or the graph.</summary>
    public EquatableArray<PathPartModel> Path { get; init; }

    /// <summary>The query that the operation always sends, with its question mark.</summary>
    public string ConstantQuery { get; init; } = "";

    public EquatableArray<MemberModel> Arguments { get; init; }

    /// <summary>Callers can give values that are refused.</summary>
    public bool HasLimits { get; init; }

    /// <summary>Of some of its members at least one is mandatory.</summary>
    public bool NeedsOneOf { get; init; }

    /// <summary>The documented length of the project's id, which callers give to the client.</summary>
    public LimitsModel? ProjectLimits { get; init; }

    /// <summary>The documented length of the graph's name, which callers give to the client.</summary>
    public LimitsModel? GraphLimits { get; init; }

    /// <summary>The request type, where there is more to say than the path.</summary>
    public string? Request { get; init; }

    public bool RequestIsRequired { get; init; }

    public bool RequestHasBody { get; init; }

    /// <summary>The response type; null where no member is documented.</summary>
    public string? Response { get; init; }

    public bool IsIdempotent { get; init; }

    public JobModel? Job { get; init; }

    /// <summary>Set where a call may wait for the result instead of starting a job.</summary>
    public ModesModel? Modes { get; init; }

    /// <summary>Set where the operation reads jobs.</summary>
    public HandlesModel? Handles { get; init; }

    /// <summary>Set where the answer is one page of a list.</summary>
    public PagesModel? Pages { get; init; }

    /// <summary>Set where a request holds a batch of items.</summary>
    public BatchesModel? Batches { get; init; }

    /// <summary>Set where the answer has a list whose items are given while they come.</summary>
    public StreamModel? Stream { get; init; }

    /// <summary>Set where the operation runs statements that give rows.</summary>
    public TableModel? Table { get; init; }

    /// <summary>Set where the operation begins a transaction.</summary>
    public TransactionModel? Transaction { get; init; }

    /// <summary>Set where the operation works in a transaction.</summary>
    public WithinModel? Within { get; init; }

    /// <summary>What to use instead, where the operation is obsolete.</summary>
    public string? Obsolete { get; init; }

    /// <summary>The first version of the service that has it, where that is documented.</summary>
    public string? Since { get; init; }
}

public enum PathPartKind
{
    Text,
    Argument,
    Project,
    Graph,
}

public sealed record PathPartModel(PathPartKind Kind, string Text);
