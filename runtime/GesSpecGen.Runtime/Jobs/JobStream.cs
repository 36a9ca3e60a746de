using System.Runtime.CompilerServices;

namespace GesSpecGen.Jobs;

/// <summary>Waits for a job, and gives the items of its result while they come.</summary>
internal sealed class JobStream<TItem, TResult>(GesJob<TResult> job, JobStreamParts<TItem, TResult> parts, IProgress<GesJobProgress>? progress, CancellationToken caller) : GesStream<TItem, TResult>
    where TResult : GesResponse
{
    private TResult? _answer;

    public override TResult Answer => _answer ?? throw NotYet();

    public override IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default) => ReadAsync(caller).GetAsyncEnumerator(cancellationToken);

    private async IAsyncEnumerable<TItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        JobWait wait = job.StartWaiting();
        while (true)
        {
            JobPoll<TItem, TResult> poll = job.Poll(parts, cancellationToken);
            IAsyncEnumerator<TItem> items = poll.Items.GetAsyncEnumerator(cancellationToken);
            GesHttpResult? none;
            await using (items.ConfigureAwait(false))
            {
                (bool has, none) = await FirstAsync(items, wait).ConfigureAwait(false);
                for (; has; has = await items.MoveNextAsync().ConfigureAwait(false))
                    yield return items.Current;
            }

            JobLook<TResult>? look = none is null ? poll.Look() : null;
            _answer = job.Settle(look, wait, progress);
            if (_answer is not null)
                yield break;
            await job.PauseAsync(wait, none ?? look!.Value.Status.Answer.Http, cancellationToken).ConfigureAwait(false);
        }
    }

    // A job that the service has only just promised may not be there yet.
    private async ValueTask<(bool Has, GesHttpResult? None)> FirstAsync(IAsyncEnumerator<TItem> items, JobWait wait)
    {
        try
        {
            return (await items.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (GesApiException e) when (job.IsYetToAppear(e, wait))
        {
            return (false, e.Http);
        }
    }
}
