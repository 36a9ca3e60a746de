namespace GesSpecGen.Core.Spec;

/// <summary>What all operations of a plane share.</summary>
public sealed record PlaneSpec(Word Name, Word Client, string Summary)
{
    public EquatableArray<GroupSpec> Groups { get; init; }

    public EquatableArray<ErrorSpec> Errors { get; init; }

    public EquatableArray<RowSpec> Headers { get; init; }

    public EquatableArray<StatusSpec> Statuses { get; init; }
}

/// <summary>A group of operations: its folder, and the property of the client that offers it.</summary>
public sealed record GroupSpec(Word Name, Word Property, string Summary);

public sealed record ErrorSpec(Word Name, string Description, EquatableArray<RowSpec> Members);

public sealed record StatusSpec(int Status, string Description);
