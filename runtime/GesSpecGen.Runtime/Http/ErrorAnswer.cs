using GesSpecGen.Calls;

namespace GesSpecGen.Http;

/// <summary>Makes the exception for an answer with an error status, whatever its body is.</summary>
internal static class ErrorAnswer
{
    private const int LongestRead = 64 * 1024;

    internal static async ValueTask<GesApiException> ReadAsync(Try attempt, HttpContent content)
    {
        using PooledBody body = await PooledBody.ReadStartAsync(content, LongestRead, attempt.Token).ConfigureAwait(false);
        attempt.Call.Caller.ThrowIfCancellationRequested();
        ErrorBody error = ErrorBody.Read(body.Bytes);
        return new GesApiException(Messages.Api(attempt, error), attempt.Operation, attempt.Http!, error, attempt.Call.Connection.Plane.Error(error.Code), BodyText.Of(body.Bytes));
    }
}
