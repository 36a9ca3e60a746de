using GesSpecGen.Generated;
using GesSpecGen.Streams;

namespace GesSpecGen.Jobs;

/// <summary>Jobs whose result is documented.</summary>
internal sealed class ResultJobs<TStatus, TResult>(GesJobHandles<TStatus> handles, Func<JobTicket, CancellationToken, Task<JobLook<TResult>>> look) : HandledJobs<TStatus, TResult>(handles, look)
    where TStatus : GesResponse, IGesJobStatus
    where TResult : GesResponse, IGesJobResult<TResult>
{
    private readonly GesJobHandles<TStatus> _handles = handles;

    internal override JobPoll<TItem, TResult> Poll<TItem>(JobTicket job, string member, GesRead<IReadOnlyList<TItem>> items, CancellationToken cancellationToken)
    {
        JobParts<TItem, TStatus, TResult> parts = new(member, items, _handles.ReadStatus, isNamed: job.StartedBy is null);
        GesStream<TItem, TStatus> stream = _handles.Stream(job, parts, cancellationToken);
        return new(stream, () =>
        {
            parts.Result?.CameWith(stream.Answer.Http);
            return new(GesJobStatus.Of(stream.Answer), parts.Result);
        });
    }
}
