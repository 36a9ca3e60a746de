using GesSpecGen.Http;

namespace GesSpecGen.Calls;

/// <summary>Tries a call until there is an answer, or until nothing helps any more.</summary>
internal static class CallLoop
{
    internal static async Task<TryResult<T>> RunAsync<T>(Call call, RequestPlan request, Receiver<T> receiver)
        where T : class
    {
        while (true)
        {
            using HttpRequestMessage message = request.NewMessage(call.Caller);
            TryResult<T> result = await TryAsync(call, message, request.Context, receiver).ConfigureAwait(false);
            if (result.Failure is not { } failure)
                return result;
            if (await Recovery.FailsAsync(call, failure, message, request.Context).ConfigureAwait(false) is { } final)
                return new(null, final);
        }
    }

    private static async Task<TryResult<T>> TryAsync<T>(Call call, HttpRequestMessage message, GesCredentialContext context, Receiver<T> receiver)
        where T : class
    {
        Try attempt = new(call);
        TryResult<T> result = await SendAsync(attempt, message, context, receiver).ConfigureAwait(false);
        if (result.Failure is null && receiver.KeepsOpen)
            return result;
        attempt.Ended(result.Failure?.Error);
        attempt.Dispose();
        return result;
    }

    private static async Task<TryResult<T>> SendAsync<T>(Try attempt, HttpRequestMessage message, GesCredentialContext context, Receiver<T> receiver)
        where T : class
    {
        try
        {
            Connection connection = attempt.Call.Connection;
            await connection.Credential.ApplyAsync(message, context, attempt.Token).ConfigureAwait(false);
            attempt.Sending(message, context);
            HttpResponseMessage response = await connection.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt.Token).ConfigureAwait(false);
            attempt.Answered(response);
            return response.IsSuccessStatusCode
                ? new(await receiver.ReceiveAsync(attempt, response.Content).ConfigureAwait(false), null)
                : new(null, Explanation.Of(attempt, await ErrorAnswer.ReadAsync(attempt, response.Content).ConfigureAwait(false)));
        }
        catch (Exception e)
        {
            return new(null, Explanation.Of(attempt, e));
        }
    }
}
