namespace GesSpecGen.Jobs;

/// <summary>A job whose statuses a test has made.</summary>
internal sealed class GivenJob<TResult>(string id, IReadOnlyList<GesJobStatus> statuses, TResult? result) : GesJob<TResult>(id, PollingSchedule.WithoutPauses)
    where TResult : GesResponse
{
    private int _asked;

    private protected override Task<JobLook<TResult>> LookOnceAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int next = Math.Min(_asked++, statuses.Count - 1);
        // Who waits would wait for ever.
        if (_asked > statuses.Count && statuses[next].State == GesJobState.Running)
            throw new InvalidOperationException($"Job {Id} was asked more often than there are statuses, and the last of them does not end it.");
        return Task.FromResult(new JobLook<TResult>(statuses[next], result ?? statuses[next].Answer as TResult));
    }

    internal override JobPoll<TItem, TResult> Poll<TItem>(JobStreamParts<TItem, TResult> parts, CancellationToken cancellationToken)
    {
        JobLook<TResult>? look = null;
        return new(ItemsAsync(), () => look!.Value);

        async IAsyncEnumerable<TItem> ItemsAsync()
        {
            look = await LookOnceAsync(cancellationToken).ConfigureAwait(false);
            if (look is { Status.State: GesJobState.Succeeded, Result: { } given })
                foreach (TItem item in parts.Of(given) ?? [])
                    yield return item;
        }
    }
}
