namespace GesSpecGen.Core.Spec;

/// <summary>A type described under <c>types</c>: rows, or a text with known values.</summary>
public sealed record TypeSpec(Word Name, string Description, bool IsText, EquatableArray<RowSpec> Members, EquatableArray<ValueSpec> Values)
{
    /// <summary>Lists of it may be huge: they are kept as JSON, and their values decoded when they are asked for.</summary>
    public Word? Rows { get; init; }

    public bool IsRows => Rows is { Text: "true" };
}

/// <summary>A known value: the text that travels and the C# name that the file gives it.</summary>
public sealed record ValueSpec(Word Text, Word? MemberName, string Description);
