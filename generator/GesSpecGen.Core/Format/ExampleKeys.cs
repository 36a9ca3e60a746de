using static GesSpecGen.Core.Format.Keys;
using static GesSpecGen.Core.Format.ValueFormat;

namespace GesSpecGen.Core.Format;

/// <summary>The keys of documented examples.</summary>
public static class ExampleKeys
{
    public static MapFormat Request { get; } = new("an example's request",
        May("uri", Word, "The documented line, without the host; placeholders may stay."),
        May("headers", new Named(Literal), "The documented headers."),
        May("body", Anything, "The documented JSON, as it is."));

    public static MapFormat Response { get; } = new("an example's response",
        Must("status", Whole, "The HTTP status code."),
        May("body", Anything, "The documented JSON, as it is."));

    public static MapFormat Ended { get; } = new("the end of an example's job",
        Must("body", Anything, "The documented answer which says that the job has ended."));

    public static MapFormat Example { get; } = new("an example",
        Must("title", Word, "What the example shows."),
        May("request", MapOf(Request), "The documented request."),
        May("response", MapOf(Response), "The documented response."),
        May("ended", MapOf(Ended), "The documented answer which says that the job has ended that the request started."));

    internal static ValueFormat Examples => ListOf(MapOf(Example));
}
