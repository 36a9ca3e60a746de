namespace GesSpecGen.Core.Model;

/// <summary>What an emitted object is for.</summary>
public enum ObjectRole
{
    /// <summary>Part of a request or response.</summary>
    Part,
    Request,
    Response,
}

/// <summary>An emitted class. A request may also have members that travel in the query or in headers.</summary>
public sealed record ObjectModel(string Name, string Documentation, ObjectRole Role, EquatableArray<MemberModel> Members)
{
    public EquatableArray<MemberModel> Query { get; init; }

    public EquatableArray<MemberModel> Headers { get; init; }

    /// <summary>The request has a JSON body, be it an empty one.</summary>
    public bool HasBody { get; init; }

    /// <summary>It travels in requests, and something in it is limited.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Members of which a request has at least one.</summary>
    public EquatableArray<EquatableArray<MemberModel>> OneRequired { get; init; }

    /// <summary>What to use instead, where the operation that it belongs to is obsolete.</summary>
    public string? Obsolete { get; init; }

    /// <summary>Set on the response of an operation that reads a job.</summary>
    public JobStatusModel? JobStatus { get; init; }

    /// <summary>Set on the request and on the response of an operation that lists page by page.</summary>
    public PagesModel? Pages { get; init; }

    /// <summary>Set on what a job gives.</summary>
    public JobResultModel? JobResult { get; init; }

    /// <summary>Member of the response that lists errors: the call has failed where there are some.</summary>
    public string? Errors { get; init; }

    public IEnumerable<MemberModel> AllMembers => Query.Concat(Headers).Concat(Members).Where(static member => !member.IsOpening);
}

/// <summary>An emitted view of a row in a large list.</summary>
public sealed record RowModel(string Name, string Documentation, EquatableArray<MemberModel> Members);

/// <summary>An emitted type whose values are of one of several types.</summary>
public sealed record UnionModel(string Name, string Documentation, EquatableArray<CaseModel> Cases);

/// <summary>A case, what tells it from the others, and its type; null where it is the empty object.</summary>
public sealed record CaseModel(string Name, string Documentation, string Mark, TypeModel? Type)
{
    /// <summary>Something in it is limited.</summary>
    public bool IsChecked { get; init; }
}

/// <summary>An emitted text type with known values.</summary>
public sealed record TextModel(string Name, string Documentation, EquatableArray<KnownValueModel> Values);

public sealed record KnownValueModel(string Text, string Name, string Documentation);
