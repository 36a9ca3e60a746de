using GesSpecGen.Generated;
using GesSpecGen.Jobs;
using GesSpecGen.Retries;

namespace GesSpecGen;

/// <summary>An asynchronous job of the service. The handle only asks: the job goes on without it.</summary>
/// <typeparam name="TResult">What the job gives: its result where that is documented, else the answer that tells that it has ended.</typeparam>
public class GesJob<TResult>
    where TResult : GesResponse
{
    private readonly JobSource<TResult>? _service;
    private readonly JobTicket? _ticket;
    private readonly GesOperation? _operation;
    private readonly PollingSchedule _schedule;

    internal GesJob(JobSource<TResult> service, JobTicket ticket, GesOperation operation, PollingSchedule schedule, GesResponse? accepted)
        : this(ticket.Id, schedule)
    {
        _service = service;
        _ticket = ticket;
        _operation = operation;
        Accepted = accepted;
    }

    internal GesJob(string id, PollingSchedule schedule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
        _schedule = schedule;
    }

    /// <summary>For mocks. <see cref="GesJob"/> makes most of them needless.</summary>
    /// <param name="id">Id of the job.</param>
    /// <param name="accepted">The answer that named the job.</param>
    protected GesJob(string id, GesResponse? accepted = null)
        : this(id, PollingSchedule.Default) => Accepted = accepted;

    /// <summary>Id of the job.</summary>
    public string Id { get; }

    /// <summary>The name of the operation that started the job, such as <c>ImportGraph</c>; null where the job is known by its id alone.</summary>
    public string? StartedBy => _ticket?.StartedBy;

    /// <summary>The answer that named the job; null where this handle is not the one of the call that started it.</summary>
    public GesResponse? Accepted { get; }

    /// <summary>The newest status that was asked for; null before the first.</summary>
    public GesJobStatus? LastStatus { get; protected set; }

    /// <summary>Where the job stands by its newest status; null before the first.</summary>
    public GesJobState? State => LastStatus?.State;

    /// <summary>Whether the documentation has an operation that cancels the job.</summary>
    public virtual bool CanCancel => _ticket is not null && _service!.CanCancel(_ticket);

    /// <summary>Asks once how the job fares.</summary>
    /// <param name="cancellationToken">Cancels the call, not the job.</param>
    /// <returns>The status, also that of a failed job.</returns>
    /// <exception cref="GesException">The status could not be read.</exception>
    public virtual async Task<GesJobStatus> GetStatusAsync(CancellationToken cancellationToken = default) => (await LookAsync(cancellationToken).ConfigureAwait(false)).Status;

    /// <summary>
    /// Asks again and again until the job has ended, with pauses by <see cref="GesClientOptions.JobPolling"/>. A job that the service has only just promised, and
    /// does not know yet, is waited for too; see <see cref="GesJobPolling.AppearsWithin"/>.
    /// </summary>
    /// <param name="progress">Is told about every answer.</param>
    /// <param name="cancellationToken">Ends the waiting, not the job.</param>
    /// <returns>What the job gave.</returns>
    /// <exception cref="GesMalformedResponseException">The job ended well, but its result is missing, or is that of another kind of job.</exception>
    /// <exception cref="GesJobFailedException">The job failed, or a part of its work was not done.</exception>
    /// <exception cref="GesTimeoutException">The job has not ended within <see cref="GesJobPolling.LongestWait"/>; or an answer took too long.</exception>
    /// <exception cref="GesException">The status could not be read. The handle can wait again.</exception>
    public virtual async Task<TResult> WaitAsync(IProgress<GesJobProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        JobWait wait = StartWaiting();
        while (true)
        {
            (JobLook<TResult>? look, GesHttpResult http) = await LookAsync(wait, cancellationToken).ConfigureAwait(false);
            if (Settle(look, wait, progress) is { } result)
                return result;
            await PauseAsync(wait, http, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Asks the service to cancel the job, where that is documented. Whether and how it ends then, its status tells.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when the service has taken the wish.</returns>
    /// <exception cref="NotSupportedException">Jobs of this kind cannot be cancelled; see <see cref="CanCancel"/>.</exception>
    /// <exception cref="GesException">The call failed.</exception>
    public virtual Task CancelAsync(CancellationToken cancellationToken = default)
    {
        if (!CanCancel)
            throw new NotSupportedException(JobMessages.NotCancellable(Name));
        return Service.CancelAsync(Ticket, cancellationToken);
    }

    /// <summary>Writes down what another process needs to go on with the job: <c>Resume</c> of the group that reads it takes the token.</summary>
    /// <returns>One line of text. It holds no secret: plane, project, operations, and the arguments that name the job.</returns>
    public virtual string ToResumeToken() => ResumeToken.Write(Ticket);

    private JobSource<TResult> Service => _service ?? throw MadeWithoutClient();

    private JobTicket Ticket => _ticket ?? throw MadeWithoutClient();

    private string Name => (StartedBy ?? _operation?.Name) is { } operation ? $"{operation}: job {Id}" : $"Job {Id}";

    private static NotSupportedException MadeWithoutClient() => new("This handle was made without a client: a mock must override the method that is used.");

    internal JobWait StartWaiting() => _schedule.Start();

    /// <summary>What the job gave; null where it has not ended. A failure is thrown.</summary>
    internal TResult? Settle(JobLook<TResult>? look, JobWait wait, IProgress<GesJobProgress>? progress)
    {
        if (look is not { Status: { } status })
            return null;
        LastStatus = status;
        progress?.Report(new GesJobProgress(Id, status.State, status.Progress, wait.Elapsed));
        return status.State switch
        {
            GesJobState.Succeeded => look.Value.Result ?? throw new GesMalformedResponseException(JobMessages.WithoutResult(Name), _operation, status.Answer.Http),
            GesJobState.Failed or GesJobState.PartiallyFailed => throw GesJobFailedException.Of(status, Id, Name, _operation, _service?.Plane),
            _ => null,
        };
    }

    internal async Task PauseAsync(JobWait wait, GesHttpResult http, CancellationToken cancellationToken)
    {
        if (!await wait.PauseAsync(RetryAfter.Of(http, _schedule.Clock), cancellationToken).ConfigureAwait(false))
            throw new GesTimeoutException(JobMessages.GoesOn(Name, _schedule.LongestWait), _operation, http);
    }

    internal virtual JobPoll<TItem, TResult> Poll<TItem>(JobStreamParts<TItem, TResult> parts, CancellationToken cancellationToken) => Service.Poll(Ticket, parts.Member, parts.Read, cancellationToken);

    internal bool IsYetToAppear(GesApiException error, JobWait wait) => LastStatus is null && StartedBy is not null && wait.MayAppear && Service.SaysThatThereIsNone(error);

    private protected virtual Task<JobLook<TResult>> LookOnceAsync(CancellationToken cancellationToken) => Service.LookAsync(Ticket, cancellationToken);

    private async Task<JobLook<TResult>> LookAsync(CancellationToken cancellationToken)
    {
        JobLook<TResult> look = await LookOnceAsync(cancellationToken).ConfigureAwait(false);
        LastStatus = look.Status;
        return look;
    }

    private async Task<(JobLook<TResult>? Look, GesHttpResult Http)> LookAsync(JobWait wait, CancellationToken cancellationToken)
    {
        try
        {
            JobLook<TResult> look = await LookAsync(cancellationToken).ConfigureAwait(false);
            return (look, look.Status.Answer.Http);
        }
        catch (GesApiException e) when (IsYetToAppear(e, wait))
        {
            return (null, e.Http);
        }
    }
}
