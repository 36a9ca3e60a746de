namespace GesSpecGen.Contract.Tests.Client;

/// <summary>A job of whatever status, once it has been waited for.</summary>
internal sealed record JobRun(string Id, string Token, string? StartedBy, IReadOnlyList<GesJobState> States, GesJobFailedException? Failure)
{
    public static async Task<JobRun> OfAsync<TResult>(GesJob<TResult> job)
        where TResult : GesResponse
    {
        Report seen = new();
        GesJobFailedException? failure = null;
        try
        {
            await job.WaitAsync(seen);
        }
        catch (GesJobFailedException e)
        {
            failure = e;
        }

        return new JobRun(job.Id, job.ToResumeToken(), job.StartedBy, seen.All, failure);
    }

    private sealed class Report : IProgress<GesJobProgress>
    {
        public List<GesJobState> All { get; } = [];

        void IProgress<GesJobProgress>.Report(GesJobProgress value) => All.Add(value.State);
    }
}
