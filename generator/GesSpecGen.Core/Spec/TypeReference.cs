namespace GesSpecGen.Core.Spec;

/// <summary>The kinds of types that the documentation's tables know.</summary>
public enum TypeKind
{
    String,
    Integer,
    Long,
    Float,
    Double,
    Boolean,

    /// <summary>Any JSON value.</summary>
    Object,

    /// <summary>The property map of a vertex or an edge: free names, each with a list of values or a plain value.</summary>
    Properties,

    /// <summary>A type described under <c>types</c>.</summary>
    Named,
    Array,
    Map,

    /// <summary>A list of objects with one member each: <c>[{ "v1": 0.15 }, { "v2": 0.1 }]</c>, names with values in an order.</summary>
    Entries,
}

/// <summary>The type of a row, as written: <c>Array of ImportedFile</c>.</summary>
public sealed record TypeReference(TypeKind Kind, string Name, TypeReference? Item = null)
{
    private const string ArrayOf = "Array of ";
    private const string MapOf = "Map of ";
    private const string EntriesOf = "Entries of ";

    // No documented type comes near it; what is nested deeper is a name that nobody knows.
    private const int MostLevels = 8;

    /// <summary>The words of the documentation for simple types.</summary>
    public static IReadOnlyList<string> SimpleNames { get; } = ["String", "Integer", "Long", "Float", "Double", "Boolean", "Object", "Properties"];

    public static TypeReference Parse(string text) => Parse(text, MostLevels);

    private static TypeReference Parse(string text, int levels)
    {
        text = text.Trim();
        if (levels > 0 && text.StartsWith(ArrayOf, StringComparison.Ordinal))
            return new TypeReference(TypeKind.Array, text, Parse(text.Substring(ArrayOf.Length), levels - 1));
        if (levels > 0 && text.StartsWith(MapOf, StringComparison.Ordinal))
            return new TypeReference(TypeKind.Map, text, Parse(text.Substring(MapOf.Length), levels - 1));
        if (levels > 0 && text.StartsWith(EntriesOf, StringComparison.Ordinal))
            return new TypeReference(TypeKind.Entries, text, Parse(text.Substring(EntriesOf.Length), levels - 1));
        return SimpleNames.Contains(text)
            ? new TypeReference((TypeKind)Enum.Parse(typeof(TypeKind), text), text)
            : new TypeReference(TypeKind.Named, text);
    }

    /// <summary>What the type is in the end: the item of arrays of arrays.</summary>
    public TypeReference Innermost => Item?.Innermost ?? this;

    /// <summary>What the items of entries are: objects with free names, usually one.</summary>
    public TypeReference Entry => new(TypeKind.Map, $"item of {Name}", Item);

    public bool IsNumber => Kind is TypeKind.Integer or TypeKind.Long or TypeKind.Float or TypeKind.Double;

    public override string ToString() => Name;
}
