using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>Code that waits for jobs is tested without a service.</summary>
public sealed class MockedJobTests
{
    private static readonly ShowJobResponse Running = new() { Status = JobStatus.Running }, Success = new() { Status = JobStatus.Success };

    [Fact]
    public async Task A_job_goes_through_given_statuses()
    {
        GesJob<ShowJobResponse> job = GesJob.FromStatuses("j", Running, Success);
        Collected progress = new();

        Assert.Same(Success, await job.WaitAsync(progress));
        Assert.Equal([GesJobState.Running, GesJobState.Succeeded], progress.Reports.Select(static report => report.State));
        Assert.Same(Success, job.LastStatus!.Answer);
        Assert.Same(Success, (await job.GetStatusAsync()).Answer);
    }

    [Fact]
    public async Task A_given_job_may_fail()
    {
        GesJob<ShowJobResponse> job = GesJob.FromStatuses("j", Running, new ShowJobResponse { Status = JobStatus.Failed, FailReason = "full", ErrorCode = "GES.1" });

        GesJobFailedException error = await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync());

        Assert.Equal(("Job j failed: GES.1 full", "GES.1", null), (error.Message, error.ErrorCode, error.Operation));
    }

    [Fact]
    public async Task Nobody_waits_for_ever_for_a_given_job_that_does_not_end()
    {
        GesJob<ShowJobResponse> job = GesJob.FromStatuses("j", Running);

        await Assert.ThrowsAsync<InvalidOperationException>(() => job.WaitAsync());
        Assert.Throws<ArgumentException>(() => GesJob.FromStatuses<ShowJobResponse>("j"));
    }

    [Fact]
    public async Task A_given_job_can_be_cancelled_by_who_waits()
    {
        using CancellationTokenSource stop = new();
        GesJob<ShowJobResponse> job = GesJob.FromStatuses("j", Running, Running, Success);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitAsync(new Collected(stop.Cancel), stop.Token));
    }

    [Fact]
    public async Task A_subclass_replaces_what_it_needs()
    {
        GesJob<ShowJobResponse> job = new AtOnce();

        Assert.Same(Success, await job.WaitAsync());
        Assert.Equal(("at once", null, false), (job.Id, job.StartedBy, job.CanCancel));
        Assert.Contains("mock", Assert.Throws<NotSupportedException>(job.ToResumeToken).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_given_job_may_have_a_result_of_its_own()
    {
        GesJob<GesEmptyResponse> job = GesJob.FromResult("j", new GesEmptyResponse(), new GesJobStatus(GesJobState.Running, Running) { Progress = 50 });

        Assert.Equal(50, (await job.GetStatusAsync()).Progress);
        Assert.Same(await job.WaitAsync(), job.LastStatus!.Answer);
    }

    [Fact]
    public async Task A_given_job_may_fail_without_a_result()
    {
        GesJob<GesEmptyResponse> job = GesJob.WithoutResult<GesEmptyResponse>("j", new GesJobStatus(GesJobState.Failed, Running) { Reason = "full", ErrorCode = "GES.1" });

        Assert.Equal(("full", "GES.1"), await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync()) is var error ? (error.Reason, error.ErrorCode) : default);
    }

    private sealed class AtOnce() : GesJob<ShowJobResponse>("at once")
    {
        public override Task<ShowJobResponse> WaitAsync(IProgress<GesJobProgress>? progress = null, CancellationToken cancellationToken = default) => Task.FromResult(Success);
    }
}
