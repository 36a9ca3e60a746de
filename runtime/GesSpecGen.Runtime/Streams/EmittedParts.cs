using GesSpecGen.Generated;

namespace GesSpecGen.Streams;

/// <summary>Reads the pieces of an answer with the readers of emitted types.</summary>
internal sealed class EmittedParts<TItem, TAnswer>(string path, GesRead<IReadOnlyList<TItem>> items, GesRead<TAnswer> answer) : StreamParts<TItem, TAnswer>
    where TAnswer : GesResponse
{
    internal override string Path => path;

    internal override IReadOnlyList<TItem> Items(ReadOnlySpan<byte> json, ReadOnlySpan<byte> before, long count) => Read(json, items);

    internal override TAnswer Answer(ReadOnlySpan<byte> envelope) => GesJson.Read(envelope, answer);
}
