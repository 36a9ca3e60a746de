using System.Text.Json;
using GesSpecGen.Generated;
using GesSpecGen.Json;

namespace GesSpecGen.Http;

/// <summary>Reads the body of an answer with a success status.</summary>
internal static class SuccessAnswer
{
    internal static async ValueTask<T> ReadAsync<T>(Call call, HttpContent content, GesRead<T> read)
        where T : GesResponse
    {
        int limit = call.Settings.MaxResponseBytes;
        using PooledBody body = await PooledBody.ReadAsync(content, limit, call.Token).ConfigureAwait(false)
            ?? throw new GesResponseTooLargeException(Messages.TooLarge(call.Operation, limit), call.Operation, call.Http!, limit);
        T answer = Parse(call, body.Bytes, read);
        answer.CameWith(call.Http!);
        return answer;
    }

    private static T Parse<T>(Call call, ReadOnlySpan<byte> body, GesRead<T> read)
        where T : GesResponse
    {
        if (body.IsEmpty)
            return new GesEmptyResponse() as T ?? throw Malformed(call, body, "it is empty.", position: 0, inner: null);
        try
        {
            return GesJson.Read(body, read);
        }
        catch (MemberException e)
        {
            throw Malformed(call, body, e.Message, BytePosition.Start(body) + e.Position, e);
        }
        catch (JsonException e)
        {
            long position = BytePosition.Of(body, e);
            throw Malformed(call, body, $"it is no valid JSON at byte {position}{(body[0] == '<' ? ", but looks like HTML or XML" : "")}.", position, e);
        }
    }

    private static GesMalformedResponseException Malformed(Call call, ReadOnlySpan<byte> body, string why, long position, Exception? inner) =>
        new(Messages.Malformed(call.Operation, call.Http!, why), call.Operation, call.Http!, BodyText.Of(body), position, inner);
}
