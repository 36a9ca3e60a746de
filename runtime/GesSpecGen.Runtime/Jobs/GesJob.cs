using GesSpecGen.Generated;
using GesSpecGen.Jobs;

namespace GesSpecGen;

/// <summary>An asynchronous job of the service that a call has started.</summary>
/// <typeparam name="TStatus">The answer that tells how the job fares.</typeparam>
public class GesJob<TStatus>
    where TStatus : GesResponse, IGesJobStatus
{
    private readonly GesOperation _operation;
    private readonly Func<string, CancellationToken, Task<TStatus>> _poll;
    private readonly PollingSchedule _schedule;

    internal GesJob(GesOperation operation, GesResponse accepted, string id, Func<string, CancellationToken, Task<TStatus>> poll, PollingSchedule schedule)
    {
        _operation = operation;
        _poll = poll;
        _schedule = schedule;
        Accepted = accepted;
        Id = id;
    }

    /// <summary>For mocks.</summary>
    /// <param name="id">Id of the job.</param>
    /// <param name="accepted">The answer that named the job.</param>
    protected GesJob(string id, GesResponse accepted)
        : this(new GesOperation("Mock", "GET", "/", ""), accepted, id, static (_, _) => throw new NotSupportedException("A mock must override the method."), new PollingSchedule(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), TimeProvider.System))
    {
    }

    /// <summary>Id of the job.</summary>
    public string Id { get; }

    /// <summary>The answer that named the job.</summary>
    public GesResponse Accepted { get; }

    /// <summary>The newest status that was asked for; null before the first.</summary>
    public TStatus? LastStatus { get; private set; }

    /// <summary>Asks once how the job fares.</summary>
    /// <param name="cancellationToken">Cancels the call, not the job.</param>
    /// <returns>The status, also that of a failed job.</returns>
    /// <exception cref="GesException">The status could not be read.</exception>
    public virtual async Task<TStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        TStatus status = await _poll(Id, cancellationToken).ConfigureAwait(false);
        LastStatus = status;
        return status;
    }

    /// <summary>Asks again and again until the job has ended.</summary>
    /// <param name="progress">Is told about every answer.</param>
    /// <param name="cancellationToken">Ends the waiting, not the job.</param>
    /// <returns>The status of the job that ended well.</returns>
    /// <exception cref="GesJobFailedException">The job failed.</exception>
    /// <exception cref="GesException">The status could not be read.</exception>
    public virtual async Task<TStatus> WaitAsync(IProgress<GesJobProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        PollingSchedule.Wait wait = _schedule.Start();
        while (true)
        {
            TStatus status = await GetStatusAsync(cancellationToken).ConfigureAwait(false);
            progress?.Report(new GesJobProgress(Id, status.State, status.Progress, wait.Elapsed));
            if (status.State == GesJobState.Succeeded)
                return status;
            if (status.State == GesJobState.Failed)
                throw new GesJobFailedException(_operation, Id, status.Reason, status);
            await wait.PauseAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
