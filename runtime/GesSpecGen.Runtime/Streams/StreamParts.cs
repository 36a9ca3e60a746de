using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Streams;

/// <summary>Makes values of the pieces of a streamed answer.</summary>
/// <typeparam name="TItem">Type of the items.</typeparam>
/// <typeparam name="TAnswer">What stands around the items.</typeparam>
internal abstract class StreamParts<TItem, TAnswer>
    where TAnswer : GesResponse
{
    /// <summary>Names that lead to the array, divided by dots. Where a list stands on the way, they go on in each object of it.</summary>
    internal abstract string Path { get; }

    /// <summary>Whether an error code in the answer is a part of what it tells, as that of a failed job is, and no failure of the call.</summary>
    internal virtual bool TakesErrors => false;

    /// <summary>Makes some items; asked for as they come.</summary>
    /// <param name="items">A JSON array of them.</param>
    /// <param name="before">The JSON around the items as far as it has come: it breaks off behind the bracket that opens their array, or behind the one that closes it. All arrays are empty in it.</param>
    /// <param name="count">How many items of the array came earlier.</param>
    internal abstract IReadOnlyList<TItem> Items(ReadOnlySpan<byte> items, ReadOnlySpan<byte> before, long count);

    /// <summary>Makes the answer, once all has come.</summary>
    /// <param name="envelope">The whole JSON without the items.</param>
    internal abstract TAnswer Answer(ReadOnlySpan<byte> envelope);

    // The error of a wrong item is named by who knows where the piece stands.
    private protected static IReadOnlyList<TItem> Read(ReadOnlySpan<byte> json, GesRead<IReadOnlyList<TItem>> items)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        return items(ref reader);
    }
}
