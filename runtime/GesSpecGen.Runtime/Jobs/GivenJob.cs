using GesSpecGen.Generated;

namespace GesSpecGen.Jobs;

/// <summary>A job whose statuses a test has made.</summary>
internal sealed class GivenJob<TStatus>(string id, IReadOnlyList<TStatus> statuses) : GesJob<TStatus>(id, PollingSchedule.WithoutPauses)
    where TStatus : GesResponse, IGesJobStatus
{
    private int _asked;

    public override Task<TStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int next = Math.Min(_asked++, statuses.Count - 1);
        // Who waits would wait for ever.
        if (_asked > statuses.Count && statuses[next].State == GesJobState.Running)
            throw new InvalidOperationException($"Job {Id} was asked more often than there are statuses, and the last of them does not end it.");
        LastStatus = statuses[next];
        return Task.FromResult(LastStatus);
    }
}
