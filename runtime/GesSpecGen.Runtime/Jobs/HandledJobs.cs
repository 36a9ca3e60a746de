using GesSpecGen.Generated;

namespace GesSpecGen.Jobs;

/// <summary>Jobs that one operation reads; the look is what differs between those whose result is documented and the others.</summary>
internal class HandledJobs<TStatus, TResult>(GesJobHandles<TStatus> handles, Func<JobTicket, CancellationToken, Task<JobLook<TResult>>> look) : JobSource<TResult>
    where TStatus : GesResponse, IGesJobStatus
    where TResult : GesResponse
{
    internal override GesPlane Plane => handles.Plane;

    internal override Task<JobLook<TResult>> LookAsync(JobTicket job, CancellationToken cancellationToken) => look(job, cancellationToken);

    internal override JobPoll<TItem, TResult> Poll<TItem>(JobTicket job, string member, GesRead<IReadOnlyList<TItem>> items, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The result of this job is not documented.");

    internal override bool CanCancel(JobTicket job) => handles.CanCancel(job);

    internal override Task CancelAsync(JobTicket job, CancellationToken cancellationToken) => handles.CancelAsync(job, cancellationToken);

    internal override bool SaysThatThereIsNone(GesApiException error) => handles.SaysThatThereIsNone(error);
}
