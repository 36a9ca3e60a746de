namespace GesSpecGen.Core.Model;

/// <summary>The operation starts a job.</summary>
/// <param name="Id">Member of the response that names the job.</param>
/// <param name="Client">Sub-client of the operation that reads it.</param>
/// <param name="Handles">What makes the handles there.</param>
/// <param name="Response">What the reading operation answers.</param>
/// <param name="Arguments">Its arguments before the job's id, in terms of the starting method.</param>
public sealed record JobModel(string Id, string Client, string Handles, string Response, EquatableArray<string> Arguments)
{
    /// <summary>The type of what the job gives; null where that is not documented.</summary>
    public string? Result { get; init; }

    /// <summary>The types of the reading operation are obsolete.</summary>
    public bool PollIsObsolete { get; init; }
}

/// <summary>A member of the body says whether the call waits for the result; a method of its own starts a job.</summary>
public sealed record ModesModel(string Member, string Sync, string Async, string Start);

/// <summary>What a job gives: the operation that starts it, where in the answer of the poll it stands, and the members that tell it from other results.</summary>
public sealed record JobResultModel(string Operation, string Place, EquatableArray<string> Names)
{
    /// <summary>The list that is given while it comes; null where the result is read as a whole alone.</summary>
    public MemberModel? Streamed { get; init; }
}

/// <summary>The operation reads jobs.</summary>
/// <param name="Name">What makes the handles.</param>
/// <param name="Handle">The method that makes one of a job's id.</param>
/// <param name="Resume">The method that makes one of a resume token.</param>
/// <param name="Arguments">The wire names of the reading operation's arguments; the last one is the job's id.</param>
public sealed record HandlesModel(string Name, string Handle, string Resume, EquatableArray<string> Arguments)
{
    /// <summary>The error codes which say that there is no such job.</summary>
    public EquatableArray<string> UnknownJob { get; init; }

    public EquatableArray<CancelModel> Cancels { get; init; }

    /// <summary>The results of some of the jobs are documented.</summary>
    public bool HasResults { get; init; }
}

/// <summary>How jobs are cancelled: the call, its arguments by their places among those of the reading operation, and the operations that start such jobs.</summary>
public sealed record CancelModel(string Client, string Method, EquatableArray<int> Arguments, EquatableArray<string> Starters);

/// <summary>How a response tells where its job stands: members, and the states that end it.</summary>
public sealed record JobStatusModel(string State, bool StateIsText, EquatableArray<string> Done, EquatableArray<string> Partly, EquatableArray<string> Failed)
{
    public string? Reason { get; init; }

    public string? Code { get; init; }

    public string? Progress { get; init; }
}
