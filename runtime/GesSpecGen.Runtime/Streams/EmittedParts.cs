using System.Text.Json;
using GesSpecGen.Generated;

namespace GesSpecGen.Streams;

/// <summary>Reads the pieces of an answer with the readers of emitted types.</summary>
internal sealed class EmittedParts<TItem, TAnswer>(string path, GesRead<IReadOnlyList<TItem>> items, GesRead<TAnswer> answer) : StreamParts<TItem, TAnswer>
    where TAnswer : GesResponse
{
    internal override string Path => path;

    internal override IReadOnlyList<TItem> Items(ReadOnlySpan<byte> json, ReadOnlySpan<byte> before, long count)
    {
        // The error of a wrong item is named by who knows where the piece stands.
        Utf8JsonReader reader = new(json);
        reader.Read();
        return items(ref reader);
    }

    internal override TAnswer Answer(ReadOnlySpan<byte> envelope) => GesJson.Read(envelope, answer);
}
