namespace GesSpecGen.Core.Model;

/// <summary>A type of the consumer that rows of queries are read as.</summary>
/// <param name="HintName">Name of its source.</param>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Parts">The types around it and itself, as they are continued: <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Self">Its name with its type parameters.</param>
public sealed record RecordModel(string HintName, string Namespace, EquatableArray<string> Parts, string Self)
{
    /// <summary>Members that the constructor takes, in its order.</summary>
    public EquatableArray<RecordMember> Arguments { get; init; }

    /// <summary>Members that are set afterwards.</summary>
    public EquatableArray<RecordMember> Properties { get; init; }

    public IEnumerable<RecordMember> Members => Arguments.Concat(Properties);
}

/// <summary>A member and its column.</summary>
/// <param name="Name">Name of the member.</param>
/// <param name="Column">Name of the column.</param>
/// <param name="Type">How its type is written, for messages.</param>
/// <param name="Value">What is read.</param>
public sealed record RecordMember(string Name, string Column, string Type, RecordValue Value)
{
    public bool IsNullable { get; init; }

    /// <summary>What it is where there is no such column, as C#; null where the column is needed, or null is right.</summary>
    public string? Default { get; init; }
}

/// <summary>A type that a column can be read as.</summary>
/// <param name="Reader">Name of what reads it; of a list, empty.</param>
/// <param name="Item">Type of the items of a list.</param>
/// <param name="IsArray">Whether the list is an array.</param>
/// <param name="IsStruct">Whether it is a value type.</param>
public sealed record RecordValue(string Reader, RecordValue? Item = null, bool IsArray = false, bool IsStruct = false);
