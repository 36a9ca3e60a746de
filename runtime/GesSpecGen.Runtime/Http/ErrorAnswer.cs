namespace GesSpecGen.Http;

/// <summary>Makes the exception for an answer with an error status, whatever its body is.</summary>
internal static class ErrorAnswer
{
    private const int LongestRead = 64 * 1024;

    internal static async ValueTask<GesApiException> ReadAsync(Call call, HttpContent content, CancellationToken caller)
    {
        using PooledBody body = await PooledBody.ReadStartAsync(content, LongestRead, call.Token).ConfigureAwait(false);
        caller.ThrowIfCancellationRequested();
        ErrorBody error = ErrorBody.Read(body.Bytes);
        return new GesApiException(Messages.Api(call.Operation, call.Http!, error), call.Operation, call.Http!, error, call.Plane.Error(error.Code), BodyText.Of(body.Bytes));
    }
}
