using GesSpecGen.Generated;

namespace GesSpecGen.Jobs;

/// <summary>Where handles look at their job, and what they can do to it.</summary>
internal abstract class JobSource<TResult>
    where TResult : GesResponse
{
    internal abstract GesPlane Plane { get; }

    internal abstract Task<JobLook<TResult>> LookAsync(JobTicket job, CancellationToken cancellationToken);

    internal abstract JobPoll<TItem, TResult> Poll<TItem>(JobTicket job, string member, GesRead<IReadOnlyList<TItem>> items, CancellationToken cancellationToken);

    internal abstract bool CanCancel(JobTicket job);

    internal abstract Task CancelAsync(JobTicket job, CancellationToken cancellationToken);

    internal abstract bool SaysThatThereIsNone(GesApiException error);
}
