using GesSpecGen.Core.Spec;

namespace GesSpecGen.Core.Model;

/// <summary>Everything that one emitted source file holds. Equal models give equal text, so nothing is emitted twice.</summary>
public sealed record SourceModel(string HintName, string Namespace, bool IsPublic)
{
    public OperationModel? Operation { get; init; }

    public EquatableArray<ObjectModel> Objects { get; init; }

    public EquatableArray<TextModel> Texts { get; init; }
}

/// <summary>The client of a plane with its sub-clients.</summary>
public sealed record PlaneModel(string Folder, string Namespace, bool IsPublic, string Name, string Client, string Summary, EquatableArray<GroupModel> Groups)
{
    public bool AcceptsSignatures { get; init; }

    /// <summary>The pattern of the addresses, with <c>{region}</c> in it; empty where none is documented.</summary>
    public string Endpoint { get; init; } = "";

    public EquatableArray<RegionModel> Regions { get; init; }

    public EquatableArray<ErrorCodeModel> ErrorCodes { get; init; }

    /// <summary>What the names of the plane's classes begin with: <c>GesManagement</c>.</summary>
    public string Prefix => Client.Substring(0, Client.Length - "Client".Length);
}

public sealed record RegionModel(string Code, string Name, string Description, string Endpoint);

public sealed record ErrorCodeModel(string Code, string Name, int Status, ErrorAdvice Advice, string Meaning, string Remedy);

public sealed record GroupModel(string Client, string Property, string Summary);
