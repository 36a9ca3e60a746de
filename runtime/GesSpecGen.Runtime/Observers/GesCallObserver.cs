namespace GesSpecGen;

/// <summary>
/// Is told what becomes of the calls of a client, for logs and tests. It is called in the midst of calls, by many at once, and should be quick.
/// What it throws is lost: watching a call must not change it. Override what you want to know.
/// </summary>
public abstract class GesCallObserver
{
    /// <summary>A try failed, and after a pause there will be another one.</summary>
    /// <param name="failed">The try.</param>
    public virtual void TryFailed(GesFailedTry failed)
    {
    }

    /// <summary>The service said that the token is not good any more, the credential has another one, and the request is sent again at once.</summary>
    /// <param name="operation">What is called.</param>
    public virtual void TokenRenewed(GesOperation operation)
    {
    }

    /// <summary>A call has ended, well or not.</summary>
    /// <param name="ended">The call.</param>
    public virtual void CallEnded(GesEndedCall ended)
    {
    }
}
