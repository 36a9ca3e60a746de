namespace GesSpecGen.Core.Spec;

/// <summary>A type described under <c>types</c>: rows, a text with known values, or one of several types.</summary>
public sealed record TypeSpec(Word Name, string Description, bool IsText, EquatableArray<RowSpec> Members, EquatableArray<ValueSpec> Values)
{
    /// <summary>Lists of it may be huge: they are kept as JSON, and their values decoded when they are asked for.</summary>
    public Word? Rows { get; init; }

    public bool IsRows => Rows is { Text: "true" };

    /// <summary>No type is emitted for it: where it stands, its members are members of the request itself.</summary>
    public bool IsFlat { get; init; }

    /// <summary>The types of which a value has one.</summary>
    public EquatableArray<CaseSpec> Cases { get; init; }

    public bool IsUnion => Cases.Count > 0;

    public bool IsObject => !IsText && !IsUnion;

    /// <summary>The types that it is made of.</summary>
    public IEnumerable<TypeReference> Parts => Members.Select(static row => row.Type).Concat(Cases.Select(static part => part.Type).OfType<TypeReference>());
}

/// <summary>A known value: the text that travels and the C# name that the file gives it.</summary>
public sealed record ValueSpec(Word Text, Word? MemberName, string Description)
{
    /// <summary>It is known, but no member can stand for it: its name is none, or taken.</summary>
    public bool IsNameless { get; init; }
}
