namespace GesSpecGen.Core.Spec;

/// <summary>What all operations of a plane share.</summary>
public sealed record PlaneSpec(Word Name, Word Client, string Summary)
{
    public EquatableArray<GroupSpec> Groups { get; init; }

    public EquatableArray<ErrorSpec> Errors { get; init; }

    public EquatableArray<RowSpec> Headers { get; init; }

    public EquatableArray<StatusSpec> Statuses { get; init; }

    /// <summary>Requests may be signed with an access key, instead of carrying a token.</summary>
    public bool AcceptsSignatures { get; init; }

    /// <summary>The pattern of the service's addresses, with <c>{region}</c> in it.</summary>
    public Word? Endpoint { get; init; }

    public EquatableArray<RegionSpec> Regions { get; init; }

    public EquatableArray<ErrorCodeSpec> ErrorCodes { get; init; }
}

/// <summary>A group of operations: its folder, and the property of the client that offers it.</summary>
public sealed record GroupSpec(Word Name, Word Property, string Summary);

public sealed record ErrorSpec(Word Name, string Description, EquatableArray<RowSpec> Members);

public sealed record StatusSpec(int Status, string Description);

/// <summary>A region of the cloud and the address of the service there.</summary>
public sealed record RegionSpec(Word Code, string Name, Word Endpoint);

/// <summary>A documented error code: the constant it becomes, the HTTP status it arrives with, and what to do.</summary>
public sealed record ErrorCodeSpec(Word Code, Word Name, int Status, ErrorAdvice Advice, string Meaning, string Remedy);

/// <summary>What helps against an error, by the documentation.</summary>
public enum ErrorAdvice
{
    Retry,
    Token,
    Mend,
    Support,
}
