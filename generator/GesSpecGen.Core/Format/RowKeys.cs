using static GesSpecGen.Core.Format.Keys;
using static GesSpecGen.Core.Format.ValueFormat;

namespace GesSpecGen.Core.Format;

/// <summary>The keys of rows of tables.</summary>
public static class RowKeys
{
    /// <summary>A row of a body or of a type, where the client puts in nothing of its own.</summary>
    public static MapFormat Row { get; } = Of();

    public static MapFormat PathRow { get; } = Of("project", "graph");

    public static MapFormat HeaderRow { get; } = Of("credential");

    internal static ValueFormat Rows { get; } = ByName(Row);

    private static MapFormat Of(params string[] roles) => new("a row",
        Must("type", Word, "String, Integer (32 bits), Long (64 bits), Float, Double, Boolean, Object (any JSON), Properties (the property map of a vertex or an edge), 'Array of X', 'Map of X', 'Entries of X', or the name of a type."),
        May("required", Yes, "true where the table says that it is mandatory."),
        May("description", Word, "Meaning, with units, in our own words."),
        May("name", Word, "Name of the C# member, in PascalCase, where the automatic one is not usable or not pleasant."),
        May("is", OneWordOf(roles), "What the client puts in by itself: 'project' and 'graph' in the path, 'credential' among the headers."),
        May("default", Literal, "What the service takes when the value is absent."),
        May("const", Literal, "The one value that this operation always sends."),
        May("range", new List(new Bound(), 2, 2), "[1, 100], inclusive; [1, ~] has no upper end."),
        May("min_length", Whole, "Least length of a text in characters, or least number of items of an array."),
        May("max_length", Whole, "Greatest length of a text in characters, or greatest number of items of an array."),
        May("pattern", Word, "Regular expression that a whole text matches."),
        May("format", OneWordOf("utc-time", "date", "loose-time"), "utc-time: yyyy-MM-dd'T'HH:mm:ss in UTC without a zone mark. date: yyyy-MM-dd. loose-time: a time without a zone, whose parts need not have two digits."),
        May("absent_as", Whole, "The number that stands for 'not returned', such as -1."),
        May("encoded", OneWordOf("string", "percent"), "string: a number or Boolean that travels as text. percent: a Double as text with a percent sign."),
        May("json_in", OneWordOf("string"), "string: the value travels as a text that holds its JSON."),
        May("repeats", Yes, "true on a row whose name ends with a star: each value has a member of its own."),
        May("aliases", ListOf(Literal), "Other names under which the member arrives."),
        May("example", Literal, "A documented example value of the row."),
        May("since", Word, "First version that has the row, such as 2.1.18."),
        May("deprecated", Word, "What to use instead."),
        May("sensitive", Yes, "true for secrets: never logged or shown."));
}
