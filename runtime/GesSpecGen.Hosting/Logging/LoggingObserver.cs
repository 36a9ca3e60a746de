using Microsoft.Extensions.Logging;

namespace GesSpecGen.Hosting.Logging;

/// <summary>Writes what becomes of calls into the log of the application.</summary>
internal sealed class LoggingObserver(ILogger logger) : GesCallObserver
{
    public override void TryFailed(GesFailedTry failed)
    {
        Failure why = Failure.Of(failed.Error);
        logger.TryFailed(failed.Operation.Name, failed.Number, why.Text, why.Status, why.ErrorCode, why.RequestId, failed.Delay.TotalMilliseconds);
    }

    public override void TokenRenewed(GesOperation operation) => logger.TokenRenewed(operation.Name);

    public override void CallEnded(GesEndedCall ended)
    {
        string operation = ended.Operation.Name;
        double elapsed = ended.Elapsed.TotalMilliseconds;
        if (ended.Error is null)
        {
            logger.CallSucceeded(operation, ended.Attempts, elapsed, ended.Status, Failure.Shown(ended.RequestId));
        }
        else if (ended.Error is OperationCanceledException)
        {
            logger.CallCancelled(operation, ended.Attempts, elapsed);
        }
        else
        {
            Failure why = Failure.Of(ended.Error);
            logger.CallFailed(operation, ended.Attempts, elapsed, why.Text, why.Status, why.ErrorCode, why.RequestId);
        }
    }
}
