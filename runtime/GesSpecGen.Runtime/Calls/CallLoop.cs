using GesSpecGen.Generated;
using GesSpecGen.Http;

namespace GesSpecGen.Calls;

/// <summary>Tries a call until there is an answer, or until nothing helps any more.</summary>
internal static class CallLoop
{
    internal static async Task<TryResult<T>> RunAsync<T>(Call call, RequestPlan request, GesRead<T> read)
        where T : GesResponse
    {
        while (true)
        {
            using HttpRequestMessage message = request.NewMessage(call.Caller);
            TryResult<T> result = await TryAsync(call, message, request.Context, read).ConfigureAwait(false);
            if (result.Failure is not { } failure)
                return result;
            if (await Recovery.FailsAsync(call, failure, message, request.Context).ConfigureAwait(false) is { } final)
                return new(null, final);
        }
    }

    private static async Task<TryResult<T>> TryAsync<T>(Call call, HttpRequestMessage message, GesCredentialContext context, GesRead<T> read)
        where T : GesResponse
    {
        using Try attempt = new(call);
        TryResult<T> result = await SendAsync(attempt, message, context, read).ConfigureAwait(false);
        attempt.Ended(result.Failure?.Error);
        return result;
    }

    private static async Task<TryResult<T>> SendAsync<T>(Try attempt, HttpRequestMessage message, GesCredentialContext context, GesRead<T> read)
        where T : GesResponse
    {
        try
        {
            Connection connection = attempt.Call.Connection;
            await connection.Credential.ApplyAsync(message, context, attempt.Token).ConfigureAwait(false);
            attempt.Sending(message, context);
            using HttpResponseMessage response = await connection.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt.Token).ConfigureAwait(false);
            attempt.Answered(response);
            return response.IsSuccessStatusCode
                ? new(await SuccessAnswer.ReadAsync(attempt, response.Content, read).ConfigureAwait(false), null)
                : new(null, Explanation.Of(attempt, await ErrorAnswer.ReadAsync(attempt, response.Content).ConfigureAwait(false)));
        }
        catch (Exception e)
        {
            return new(null, Explanation.Of(attempt, e));
        }
    }
}
