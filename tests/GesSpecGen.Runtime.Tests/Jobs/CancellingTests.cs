using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>A job is cancelled where the documentation has an operation for it.</summary>
public sealed class CancellingTests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task A_job_of_an_operation_that_can_be_cancelled_is_cancelled_by_the_documented_call()
    {
        JobService service = new(_clock, "running");
        using SampleClient client = JobClient.Of(service, _clock);
        GesJob<ShowJobResponse> job = await client.ImportAsync("g");

        Assert.True(job.CanCancel);
        await job.CancelAsync();

        Assert.Equal("DELETE /v2/project%201/jobs/j-7", service.Requests[^1]);
    }

    [Fact]
    public async Task So_is_a_resumed_one()
    {
        JobService service = new(_clock, "running");
        using SampleClient client = JobClient.Of(service, _clock);
        GesJob<ShowJobResponse> job = client.Resume((await client.ImportAsync("g")).ToResumeToken());

        Assert.True(job.CanCancel);
        await job.CancelAsync();

        Assert.Equal("DELETE /v2/project%201/jobs/j-7", service.Requests[^1]);
    }

    [Fact]
    public async Task A_job_of_another_operation_is_not()
    {
        JobService service = new(_clock, "running");
        using SampleClient client = JobClient.Of(service, _clock);
        GesJob<ShowJobResponse> job = await client.StartAsync("g");

        Assert.False(job.CanCancel);
        Assert.Equal("No operation is documented that cancels StartGraph: job j-7.", (await Assert.ThrowsAsync<NotSupportedException>(() => job.CancelAsync())).Message);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Of_a_job_that_is_known_by_its_id_nobody_knows_whether_it_can()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "running"), _clock);
        GesJob<ShowJobResponse> job = client.GetHandle("g", "j");

        Assert.False(job.CanCancel);
        await Assert.ThrowsAsync<NotSupportedException>(() => job.CancelAsync());
    }
}
