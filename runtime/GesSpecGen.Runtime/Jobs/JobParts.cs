using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Streams;

namespace GesSpecGen.Jobs;

/// <summary>The pieces of the answer that says that a job has ended: items of its result, and how it fares around them.</summary>
internal sealed class JobParts<TItem, TStatus, TResult>(string member, GesRead<IReadOnlyList<TItem>> items, GesRead<TStatus> status, bool isNamed) : StreamParts<TItem, TStatus>
    where TStatus : GesResponse, IGesJobStatus
    where TResult : GesResponse, IGesJobResult<TResult>
{
    /// <summary>What stands around the items of the result; null until all has come, or where the job has not ended well.</summary>
    internal TResult? Result { get; private set; }

    internal override string Path { get; } = $"{TResult.Kind.Place}.{member}";

    internal override bool TakesErrors => true;

    internal override IReadOnlyList<TItem> Items(ReadOnlySpan<byte> json, ReadOnlySpan<byte> before, long count) => Read(json, items);

    internal override TStatus Answer(ReadOnlySpan<byte> envelope) => GesJson.Read(envelope, Read);

    private TStatus Read(ref Utf8JsonReader json)
    {
        Utf8JsonReader start = json;
        TStatus read = status(ref json);
        Result = read.State == GesJobState.Succeeded ? JobResult.Read<TResult>(start, isNamed) : null;
        return read;
    }
}
