using System.Text.Json;
using GesSpecGen.Calls;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Http;

/// <summary>Reads the body of an answer with a success status.</summary>
internal static class SuccessAnswer
{
    internal static async ValueTask<T> ReadAsync<T>(Try attempt, HttpContent content, GesRead<T> read)
        where T : GesResponse
    {
        int limit = attempt.Call.Settings.MaxResponseBytes;
        using PooledBody body = await PooledBody.ReadAsync(content, limit, attempt.Token).ConfigureAwait(false)
            ?? throw new GesResponseTooLargeException(Messages.TooLarge(attempt.Operation, limit), attempt.Operation, attempt.Http!, limit);
        T answer = Parse(attempt, body.Bytes, read);
        if (answer is IGesFallible { HasFailed: true })
            throw ErrorAnswer.Of(attempt, body.Bytes);
        answer.CameWith(attempt.Http!);
        return answer;
    }

    private static T Parse<T>(Try attempt, ReadOnlySpan<byte> body, GesRead<T> read)
        where T : GesResponse
    {
        if (body.IsEmpty)
            return new GesEmptyResponse() as T ?? throw Malformed(attempt, body, "it is empty.", position: 0, inner: null);
        try
        {
            return GesJson.Read(body, read);
        }
        catch (MemberException e)
        {
            throw Malformed(attempt, body, e.Message, BytePosition.Start(body) + e.Position, e);
        }
        catch (JsonException e)
        {
            long position = BytePosition.Of(body, e);
            throw Malformed(attempt, body, $"it is no valid JSON at byte {position}{(body[0] == '<' ? ", but looks like HTML or XML" : "")}.", position, e);
        }
    }

    private static GesMalformedResponseException Malformed(Try attempt, ReadOnlySpan<byte> body, string why, long position, Exception? inner) =>
        new(Messages.Malformed(attempt.Operation, attempt.Http!, why), attempt.Operation, attempt.Http!, attempt.Foreign().Body(body), position, inner);
}
