using static GesSpecGen.Core.Format.Keys;
using static GesSpecGen.Core.Format.ValueFormat;

namespace GesSpecGen.Core.Format;

/// <summary>The keys of types.</summary>
public static class TypeKeys
{
    public static MapFormat Value { get; } = new("a value",
        May("name", Word, "Name in C#, in PascalCase."),
        May("description", Word, "What the value means."));

    private static readonly ValueFormat EmptyObject = MapOf(new MapFormat("an empty object"));

    public static MapFormat Case { get; } = new("a case",
        May("type", Word, "The type of a value of this case; left out where 'when' is {}."),
        May("when", EitherOf(Literal, EmptyObject), "A member that only objects of this case have, or {} for the empty object."),
        May("description", Word, "What the case means."))
    {
        ExactlyOne = [new KeyChoice("type"), new KeyChoice("when", EmptyObject)],
    };

    public static MapFormat Type { get; } = new("a type",
        May("description", Word, "What the type is."),
        May("members", RowKeys.Rows, "The rows of an object."),
        May("values", new Named(EitherOf(Literal, MapOf(Value), new Nothing())), "The known values of a text, each with its description."),
        May("one_of", ByName(Case), "The types of which a value has one, by the name of the case."),
        May("rows", Yes, "true where lists of the type may be huge: it becomes a view into the JSON of its list.") with { Beside = "members" })
    {
        ExactlyOne = [new KeyChoice("members"), new KeyChoice("values"), new KeyChoice("one_of")],
    };

    public static MapFormat File { get; } = new("a file of shared types",
        May("plane", Word, "The plane, where the folders do not say it."),
        May("types", Types, "Types that several pages describe."),
        May("notes", ListOf(Word), "Contradictions of the sources, mended examples. Not emitted."));

    internal static ValueFormat Types => ByName(Type);
}
