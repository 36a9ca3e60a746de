namespace GesSpecGen.Core.Model;

/// <summary>The client of a plane with its sub-clients.</summary>
public sealed record PlaneModel(string HintName, string Namespace, bool IsPublic, string Name, string Client, string Summary, EquatableArray<GroupModel> Groups)
{
    public bool AcceptsSignatures { get; init; }

    /// <summary>The client works on one graph.</summary>
    public bool BindsGraph { get; init; }

    /// <summary>Wire names of what holds secrets.</summary>
    public EquatableArray<string> Sensitive { get; init; }

    /// <summary>The class with the error codes; null where none are documented.</summary>
    public string? ErrorCodes { get; init; }

    /// <summary>The class that knows the address in a region; null where there is none by region.</summary>
    public string? Endpoints { get; init; }
}

public sealed record GroupModel(string Client, string Property, string Summary);
