namespace GesSpecGen.Core.Spec;

/// <summary>One row of a documented table.</summary>
public sealed record RowSpec(Word Name, TypeReference Type, Word TypeWord)
{
    public bool IsRequired { get; init; }

    public string Description { get; init; } = "";

    /// <summary>The C# name that the file gives, where the automatic one does not do.</summary>
    public Word? MemberName { get; init; }

    public RowRole Role { get; init; }

    public Word? Default { get; init; }

    /// <summary>The one value that the operation always sends.</summary>
    public Word? Const { get; init; }

    public RangeSpec? Range { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    /// <summary>Regular expression that a whole text matches.</summary>
    public Word? Pattern { get; init; }

    public RowFormat Format { get; init; }

    /// <summary>The number that stands for "not returned".</summary>
    public long? AbsentAs { get; init; }

    /// <summary>A number or boolean that travels as text.</summary>
    public bool IsEncodedAsString { get; init; }

    /// <summary>That text ends with a percent sign.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The value travels as a text that holds its JSON.</summary>
    public bool IsJsonText { get; init; }

    /// <summary>The name ends with a star, which stands for a number: each value has a member of its own.</summary>
    public bool Repeats { get; init; }

    /// <summary>The value is an object whose members are members of the request itself.</summary>
    public bool IsFlat { get; init; }

    public EquatableArray<Word> Aliases { get; init; }

    public Word? Example { get; init; }

    public Word? Since { get; init; }

    /// <summary>What to use instead, where the row should not be used any more.</summary>
    public Word? Deprecated { get; init; }

    public bool IsSensitive { get; init; }

    /// <summary>Whether a name that travels is that of the row, or one of its other names.</summary>
    public bool IsCalled(string name) => name == Name.Text || Aliases.Any(alias => alias.Text == name) || (Repeats && IsNumbered(name, Name.Text.Length - 1));

    private bool IsNumbered(string name, int start) =>
        name.Length > start && string.CompareOrdinal(name, 0, Name.Text, 0, start) == 0 && name[start] != '0' && name.Skip(start).All(static c => c is >= '0' and <= '9');
}

/// <summary>What a row is to the client, besides data.</summary>
public enum RowRole
{
    /// <summary>An argument or a member.</summary>
    Data,

    /// <summary>The project, bound once on the client.</summary>
    Project,

    /// <summary>The graph, bound once on the client.</summary>
    Graph,

    /// <summary>Sent by the client's credential.</summary>
    Credential,
}

/// <summary>How a text row is to be understood.</summary>
public enum RowFormat
{
    None,
    UtcTime,
    Date,

    /// <summary>A time without a zone, whose parts need not have two digits.</summary>
    LooseTime,
}

/// <summary>Inclusive bounds of a number; a null bound is open. Kept as written, so that no digit is lost.</summary>
public sealed record RangeSpec(Word? From, Word? To);
