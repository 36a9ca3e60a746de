namespace GesSpecGen.Core.Model;

/// <summary>How a value travels and which C# type holds it.</summary>
public enum ValueKind
{
    String,
    Int32,
    Int64,
    Single,
    Double,
    Boolean,
    UtcTime,
    Date,

    /// <summary>Any JSON value.</summary>
    Any,

    /// <summary>A property map.</summary>
    Properties,

    /// <summary>A text with known values.</summary>
    Text,
    Object,

    /// <summary>One of several types.</summary>
    Union,
    List,
    Map,

    /// <summary>A list of names with values, each in an object of its own.</summary>
    Entries,

    /// <summary>A list of a row type.</summary>
    Rows,
}

/// <summary>The C# type of a member. <see cref="Name"/> is set for emitted types, <see cref="Item"/> for lists and maps.</summary>
public sealed record TypeModel(ValueKind Kind, string Name = "", TypeModel? Item = null);
