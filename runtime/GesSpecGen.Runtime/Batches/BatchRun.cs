using System.Runtime.CompilerServices;

namespace GesSpecGen.Batches;

/// <summary>Cuts items into batches and sends them, some at the same time.</summary>
internal sealed class BatchRun<T>(BatchPlan plan, BatchLedger<T> ledger, Func<IReadOnlyList<T>, CancellationToken, Task> send)
{
    private long _taken;
    private bool _isComplete;

    internal async Task<GesBatchResult<T>> RunAsync(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = plan.Parallel, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(CutAsync(items, cancellationToken), options, async (batch, stop) => await SendAsync(batch, new Budget(plan.Searches), stop).ConfigureAwait(false)).ConfigureAwait(false);
        return ledger.Result(_taken, _isComplete);
    }

    private async IAsyncEnumerable<Batch<T>> CutAsync(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<T> batch = [];
        await foreach (T item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            batch.Add(item);
            if (batch.Count < plan.Size)
                continue;
            yield return Next(batch);
            if (ledger.IsFull)
                yield break;
            batch = [];
        }

        _isComplete = true;
        if (batch.Count > 0)
            yield return Next(batch);
    }

    private Batch<T> Next(List<T> items)
    {
        Batch<T> batch = new(_taken, items);
        _taken += items.Count;
        return batch;
    }

    private async Task SendAsync(Batch<T> batch, Budget searches, CancellationToken cancellationToken)
    {
        Exception? error = await TryAsync(batch, cancellationToken).ConfigureAwait(false);
        if (error is null)
        {
            ledger.Accepted(batch);
        }
        else if (batch.Items.Count > 1 && IsOfTheItems(error) && searches.Take(2))
        {
            (Batch<T> first, Batch<T> second) = batch.Halves();
            await SendAsync(first, searches, cancellationToken).ConfigureAwait(false);
            await SendAsync(second, searches, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            ledger.Failed(batch, error);
        }
    }

    private async Task<Exception?> TryAsync(Batch<T> batch, CancellationToken cancellationToken)
    {
        try
        {
            await send(batch.Items, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception e) when (e is GesException or ArgumentException)
        {
            return e;
        }
    }

    // A code without documented advice may as well be about one item.
    private static bool IsOfTheItems(Exception error) => error is ArgumentException or GesApiException { Http.Status: 400, Advice: GesErrorAdvice.MendRequest or GesErrorAdvice.None };

    /// <summary>How many further requests a batch may cost.</summary>
    private sealed class Budget(int left)
    {
        private int _left = left;

        internal bool Take(int count)
        {
            if (_left < count)
                return false;
            _left -= count;
            return true;
        }
    }
}
