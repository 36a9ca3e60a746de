namespace GesSpecGen.Core.Model;

/// <summary>One member of an emitted type, or one argument of a method. Without positions: moving a row in its file changes nothing here.</summary>
public sealed record MemberModel(string WireName, string Name, TypeModel Type)
{
    public bool IsRequired { get; init; }

    /// <summary>Sentences for the documentation comment.</summary>
    public string Documentation { get; init; } = "";

    public long? AbsentAs { get; init; }

    public bool IsEncodedAsString { get; init; }

    /// <summary>That text ends with a percent sign.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The value travels as a text that holds its JSON.</summary>
    public bool IsJsonText { get; init; }

    /// <summary>Each value has a member of its own, with a number for the star of the name.</summary>
    public bool Repeats { get; init; }

    /// <summary>It is no member of its own: it opens the object in which the members after it travel.</summary>
    public bool IsOpening { get; init; }

    /// <summary>Wire name of the object in which the member travels; null where it stands beside the others.</summary>
    public string? Inside { get; init; }

    /// <summary>Its documented place in the body.</summary>
    public string WirePath => Inside is null ? WireName : $"{Inside}.{WireName}";

    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The one value that is always sent; such a member has no property.</summary>
    public string? Const { get; init; }

    /// <summary>What is checked before it is sent; null where nothing is documented.</summary>
    public LimitsModel? Limits { get; init; }

    /// <summary>A secret, which no debugger shows.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>What to use instead, where the member is obsolete.</summary>
    public string? Obsolete { get; init; }

    /// <summary>The first version of the service that has it, where that is documented.</summary>
    public string? Since { get; init; }
}
