namespace GesSpecGen.Jobs;

/// <summary>One look at a job whose result is given while it comes.</summary>
/// <param name="Items">The items; none as long as the job has not ended.</param>
/// <param name="Look">What the look showed, once all items have come.</param>
internal sealed record JobPoll<TItem, TResult>(IAsyncEnumerable<TItem> Items, Func<JobLook<TResult>> Look)
    where TResult : GesResponse;
