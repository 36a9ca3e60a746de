namespace GesSpecGen.Core.Binding;

/// <summary>The names that files know of each other. Small and without positions, so that most edits leave it equal.</summary>
public sealed class SpecIndex : IEquatable<SpecIndex>
{
    private readonly Dictionary<(string, string), IndexedOperation> _operations;
    private readonly Dictionary<(string, string), IndexedType> _types;

    internal SpecIndex(EquatableArray<IndexedPlane> planes, EquatableArray<IndexedOperation> operations, EquatableArray<IndexedType> types, EquatableArray<string> described, EquatableArray<string> repeatedFiles)
    {
        Planes = planes;
        Operations = operations;
        Types = types;
        Described = described;
        RepeatedFiles = repeatedFiles;
        _operations = operations.ToDictionary(static operation => (operation.Plane, operation.Name));
        _types = types.ToDictionary(static type => (type.Plane, type.Name));
    }

    public EquatableArray<IndexedPlane> Planes { get; }

    /// <summary>The operations that are emitted, one of each name.</summary>
    public EquatableArray<IndexedOperation> Operations { get; }

    /// <summary>The types that are emitted, one of each name.</summary>
    public EquatableArray<IndexedType> Types { get; }

    /// <summary>All operations that a file describes, emitted or not: <c>management/ShowJob</c>.</summary>
    public EquatableArray<string> Described { get; }

    /// <summary>Files that the project lists more than once.</summary>
    public EquatableArray<string> RepeatedFiles { get; }

    public IndexedPlane? Plane(string name) => Planes.FirstOrDefault(plane => plane.Name == name);

    public IndexedOperation? Operation(string plane, string name) => _operations.TryGetValue((plane, name), out IndexedOperation operation) ? operation : null;

    public IndexedType? Type(string plane, string name) => _types.TryGetValue((plane, name), out IndexedType type) ? type : null;

    public bool Equals(SpecIndex? other) => other is not null && Planes.Equals(other.Planes) && Operations.Equals(other.Operations) && Types.Equals(other.Types) && Described.Equals(other.Described) && RepeatedFiles.Equals(other.RepeatedFiles);

    public override bool Equals(object? obj) => Equals(obj as SpecIndex);

    public override int GetHashCode() => unchecked((Operations.GetHashCode() * 31) + Types.GetHashCode());
}

/// <summary>A plane: its client, its groups and the names of its error bodies. A broken one has a plane.yaml that cannot be read.</summary>
public sealed record IndexedPlane(string Name, bool IsBroken, string Client, string Summary, EquatableArray<IndexedGroup> Groups, EquatableArray<string> Errors)
{
    public bool AcceptsSignatures { get; init; }

    public bool HasErrorCodes { get; init; }

    /// <summary>Its client works on one graph.</summary>
    public bool BindsGraph { get; init; }

    /// <summary>Wire names of rows that hold secrets.</summary>
    public EquatableArray<string> Sensitive { get; init; }

    /// <summary>Whether a region is enough to know the address.</summary>
    public bool HasEndpointPattern { get; init; }
}

/// <summary>An operation as other files see it: where it is called, with what, and whether it reads jobs.</summary>
public sealed record IndexedOperation(string Plane, string Group, string Name, string Path)
{
    /// <summary>The group client that has its methods; empty where they are not emitted.</summary>
    public string Client { get; init; } = "";

    public string Method { get; init; } = "";

    /// <summary>The method that gives all items of a list; empty where the operation lists nothing page by page.</summary>
    public string ListAll { get; init; } = "";

    /// <summary>The member that tells an item of the list from all others; empty where none is known.</summary>
    public string PageKey { get; init; } = "";

    /// <summary>The method that sends any number of items; empty where a request holds no batch of them.</summary>
    public string AddAll { get; init; } = "";

    /// <summary>The method that gives the rows of a statement; empty where there are none.</summary>
    public string Query { get; init; } = "";

    /// <summary>The method that starts a job, beside the one that waits; empty where there is no choice.</summary>
    public string Start { get; init; } = "";

    /// <summary>It starts jobs whose result is documented.</summary>
    public bool HasResult { get; init; }

    /// <summary>The method that gives the items of a list while they come; empty where the operation has no such list.</summary>
    public string Stream { get; init; } = "";

    /// <summary>The documented type of that list.</summary>
    public string StreamedType { get; init; } = "";

    /// <summary>The type of the transactions that the operation begins; empty where it begins none.</summary>
    public string Transaction { get; init; } = "";

    /// <summary>Their handle is emitted: the operation itself and those that end a transaction are.</summary>
    public bool HasTransaction { get; init; }

    /// <summary>What its requests have in common, by which servers tell it from others.</summary>
    public string Route { get; init; } = "";

    /// <summary>It stands in the packaged spec.</summary>
    public bool IsBundled { get; init; }

    /// <summary>All methods that the operation becomes.</summary>
    public IEnumerable<string> Methods => new[] { Method, Start, ListAll, AddAll, Stream, Query }.Where(static method => method.Length > 0).Select(static method => method + "Async")
        .Concat(new[] { Handle, Resume }.Where(static method => method.Length > 0));

    /// <summary>The wire names of the path parameters that become arguments.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>Their documented types, in the same order.</summary>
    public EquatableArray<string> ArgumentTypes { get; init; }

    public bool HasRequiredRequest { get; init; }

    public bool ReadsJobs { get; init; }

    public bool IsObsolete { get; init; }

    /// <summary>The operation that reads the job which this one starts; empty where it starts none.</summary>
    public string Poll { get; init; } = "";

    /// <summary>The operation that cancels that job; empty where none is documented.</summary>
    public string Cancel { get; init; } = "";

    /// <summary>The methods that make a handle of a job's id and of a resume token; empty where the operation reads no jobs.</summary>
    public string Handle { get; init; } = "";

    public string Resume { get; init; } = "";

    /// <summary>Why no handle can keep what the operation needs to read a job; null where one can.</summary>
    public string? HandleFault => HasRequiredRequest ? "it has mandatory members besides its path"
        : Arguments.Count == 0 ? "it has no path parameter for the ID of the job"
        : Arguments.Zip(ArgumentTypes, static (name, type) => (Name: name, Type: type)).FirstOrDefault(static argument => argument.Type != "String") is { Name: { } name } other
            ? $"its path parameter '{name}' is of type {other.Type}, not String"
            : null;
}

/// <summary>A type, the file that defines it, whether other files may use it, whether it travels in requests, and whether something in it is limited.</summary>
public sealed record IndexedType(string Plane, string Name, bool IsText, string Path, bool IsShared, bool IsSent, bool IsLimited)
{
    /// <summary>It is emitted as a view of a row in a large list.</summary>
    public bool IsRows { get; init; }

    /// <summary>It is emitted as a class for each of its cases.</summary>
    public bool IsUnion { get; init; }

    /// <summary>Its values are checked before they are sent.</summary>
    public bool IsChecked => IsSent && IsLimited;
}

public sealed record IndexedGroup(string Name, string Client, string Property, string Summary);
