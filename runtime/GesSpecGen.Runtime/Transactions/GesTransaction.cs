using GesSpecGen.Http;
using GesSpecGen.Transactions;

namespace GesSpecGen;

/// <summary>
/// A transaction of the service, over several calls. Nothing of it is kept unless <see cref="CommitAsync"/> ends well: leaving it, by an exception or otherwise, rolls it back
/// (<c>await using</c>).
/// </summary>
public abstract class GesTransaction : IAsyncDisposable
{
    private GesTransactionState _state;

    /// <summary>Makes the handle of a transaction that has begun.</summary>
    /// <param name="operation">The operation that began it.</param>
    /// <param name="begun">The answer that named it.</param>
    /// <param name="id">Its id, as the answer has it.</param>
    /// <exception cref="GesMalformedResponseException">The answer names no transaction.</exception>
    protected GesTransaction(GesOperation operation, GesResponse begun, string? id)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(begun);
        Begun = begun;
        Id = string.IsNullOrWhiteSpace(id) ? throw new GesMalformedResponseException(Messages.Malformed(operation, begun.Http, "it names no transaction."), operation, begun.Http) : id;
    }

    /// <summary>For mocks.</summary>
    /// <param name="id">Id of the transaction.</param>
    protected GesTransaction(string id) => Id = id;

    /// <summary>Id of the transaction.</summary>
    public string Id { get; }

    /// <summary>The answer that named the transaction; null where a test made it.</summary>
    public GesResponse? Begun { get; }

    /// <summary>Where it stands.</summary>
    public virtual GesTransactionState State => _state;

    /// <summary>Keeps what was done. If no answer comes, the transaction is <see cref="GesTransactionState.InDoubt"/>; if the service refuses, it is still open.</summary>
    /// <param name="cancellationToken">Cancels the call, which leaves the transaction in doubt.</param>
    /// <returns>A task that ends when the service has committed.</returns>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    /// <exception cref="GesException">The service refused, or there was no answer.</exception>
    public virtual async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        DemandOpen();
        try
        {
            await CommitOnceAsync(cancellationToken).ConfigureAwait(false);
            _state = GesTransactionState.Committed;
        }
        catch (Exception e) when (e is not (GesApiException or ArgumentException))
        {
            _state = GesTransactionState.InDoubt;
            throw;
        }
    }

    /// <summary>Drops what was done.</summary>
    /// <param name="cancellationToken">Cancels the call. The service rolls back by itself what is not committed in time.</param>
    /// <returns>A task that ends when the service has rolled back.</returns>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    /// <exception cref="GesException">The service refused, or there was no answer.</exception>
    public virtual Task RollBackAsync(CancellationToken cancellationToken = default)
    {
        DemandOpen();
        _state = GesTransactionState.RolledBack;
        return RollBackOnceAsync(cancellationToken);
    }

    /// <summary>Rolls back what is still open. A failure of that is no error: the service rolls back by itself what is not committed in time.</summary>
    /// <returns>A task that ends when the service has answered.</returns>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (State != GesTransactionState.Open)
            return;
        try
        {
            await RollBackAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (GesException)
        {
            // An exception here would hide the one that ended the transaction.
        }
    }

    /// <summary>Runs a call in the transaction.</summary>
    /// <typeparam name="T">What the call gives.</typeparam>
    /// <param name="call">The call.</param>
    /// <returns>What the call gives.</returns>
    /// <exception cref="InvalidOperationException">The transaction has ended.</exception>
    protected T Within<T>(Func<T> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        DemandOpen();
        return call();
    }

    /// <summary>Sends the call that commits.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends with the call.</returns>
    protected abstract Task CommitOnceAsync(CancellationToken cancellationToken);

    /// <summary>Sends the call that rolls back.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends with the call.</returns>
    protected abstract Task RollBackOnceAsync(CancellationToken cancellationToken);

    private void DemandOpen()
    {
        if (State != GesTransactionState.Open)
            throw new InvalidOperationException(TransactionMessages.Ended(Id, State));
    }
}
