using GesSpecGen.Calls;
using GesSpecGen.Credentials;

namespace GesSpecGen.Http;

/// <summary>Makes the exception for an answer that tells of an error, whatever its body is.</summary>
internal static class ErrorAnswer
{
    private const int LongestRead = 64 * 1024;

    internal static async ValueTask<GesApiException> ReadAsync(Try attempt, HttpContent content)
    {
        using PooledBody body = await PooledBody.ReadStartAsync(content, LongestRead, attempt.Token).ConfigureAwait(false);
        attempt.Call.Caller.ThrowIfCancellationRequested();
        return Of(attempt, body.Bytes);
    }

    internal static GesApiException Of(Try attempt, ReadOnlySpan<byte> body)
    {
        ForeignText foreign = attempt.Foreign();
        ErrorBody error = ErrorBody.Read(body);
        error = new ErrorBody(foreign.Of(error.Code), foreign.Of(error.Message));
        RequestSignature? doubted = SignatureDoubt.Of(attempt, error);
        GesErrorCode? documented = attempt.Call.Connection.Plane.Error(error.Code);
        return new GesApiException(Messages.Api(attempt, error, doubted), attempt.Operation, attempt.Http!, error, documented, foreign.Body(body))
        {
            SignedRequest = foreign.Of(doubted?.ToString()),
        };
    }
}
