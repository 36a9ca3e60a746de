using static GesSpecGen.Core.Format.Keys;
using static GesSpecGen.Core.Format.ValueFormat;

namespace GesSpecGen.Core.Format;

/// <summary>The keys of a plane.yaml.</summary>
public static class PlaneKeys
{
    public static MapFormat Group { get; } = new("a group",
        Must("property", Word, "Name of the client's property, in PascalCase."),
        May("summary", Word, "What its operations are about."));

    public static MapFormat Error { get; } = new("an error body",
        May("description", Word, "What the body is."),
        May("members", RowKeys.Rows, "Its rows."));

    public static MapFormat Region { get; } = new("a region",
        May("name", Word, "Its name, as the documentation has it."),
        Must("endpoint", Word, "Its https address."));

    public static MapFormat ErrorCode { get; } = new("an error code",
        Must("name", Word, "Name in C#, in PascalCase."),
        Must("status", Whole, "The HTTP status code that it comes with."),
        Must("advice", OneWordOf("retry", "token", "mend", "support"), "What to do: send again, get another token, mend the request, ask support."),
        Must("meaning", Word, "What went wrong."),
        May("remedy", Word, "What to do about it."));

    public static MapFormat Plane { get; } = new("a plane file",
        Must("plane", Word, "Name of the plane."),
        Must("client", Word, "Name of its client, in PascalCase, with 'Client' at the end."),
        May("summary", Word, "What the client is for."),
        May("groups", ByName(Group), "The groups of its operations."),
        May("errors", ByName(Error), "The error bodies of its operations."),
        May("headers", ByName(RowKeys.HeaderRow), "Response headers that all operations have."),
        May("statuses", new Named(Word, Statuses), "What each HTTP status code means."),
        May("credentials", ListOf(OneWordOf("token", "signature")), "The credentials that it accepts."),
        May("endpoint", Word, "The https address of a region, with {region} in it."),
        May("regions", ByName(Region), "The regions with their addresses."),
        May("error_codes", ByName(ErrorCode), "The documented error codes."),
        May("notes", ListOf(Word), "Contradictions of the sources. Not emitted."));
}
