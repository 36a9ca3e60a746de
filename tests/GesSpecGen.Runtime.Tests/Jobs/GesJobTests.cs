using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Jobs;

public class GesJobTests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task Waiting_asks_with_growing_pauses_until_the_job_has_ended()
    {
        JobService service = new(_clock, "pending", "running", "running", "running", "running", "success");
        using SampleClient client = JobClient.Of(service, _clock);
        Collected progress = new();

        GesJob<ShowJobResponse> job = await client.StartAsync("g");
        ShowJobResponse done = await job.WaitAsync(progress);

        Assert.Equal(JobStatus.Success, done.Status);
        Assert.Same(done, job.LastStatus!.Answer);
        Assert.Equal([0, 1, 3, 7, 12, 17], service.AskedAt.Select(time => time.TotalSeconds));
        Assert.Equal([0, 1, 3, 7, 12, 17], progress.Reports.Select(report => report.Elapsed.TotalSeconds));
        Assert.Equal((GesJobState.Running, GesJobState.Succeeded), (progress.Reports[0].State, progress.Reports[^1].State));
        Assert.All(progress.Reports, report => Assert.Equal(("j-7", 0.5), (report.JobId, report.Progress)));
    }

    [Fact]
    public async Task A_failed_job_is_an_error_with_its_reason()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "running", "failed"), _clock);

        GesJob<ShowJobResponse> job = await client.StartAsync("g");
        GesJobFailedException error = await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync());

        Assert.Equal("StartGraph: job j-7 failed: out of memory", error.Message);
        Assert.Equal(("j-7", "out of memory", "StartGraph"), (error.JobId, error.Reason, error.Operation!.Name));
        Assert.Equal((false, null, GesErrorAdvice.None), (error.IsPartial, error.ErrorCode, error.Advice));
        Assert.Equal(JobStatus.Failed, Assert.IsType<ShowJobResponse>(error.LastStatus.Answer).Status);
    }

    [Fact]
    public async Task One_look_at_a_failed_job_is_no_error()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "failed"), _clock);
        GesJob<ShowJobResponse> job = await client.StartAsync("g");

        Assert.Null(job.LastStatus);
        Assert.Null(job.State);
        Assert.Equal(JobStatus.Failed, (await job.GetStatusAsync()).As<ShowJobResponse>().Status);
        Assert.Equal((GesJobState.Failed, "StartGraph"), (job.State, job.StartedBy));
        Assert.Equal(("j-7", "j-7"), (job.Id, Assert.IsType<ShowJobResponse>(job.Accepted).JobId));
    }

    [Fact]
    public async Task Cancelling_ends_the_waiting()
    {
        using CancellationTokenSource stop = new();
        using SampleClient client = JobClient.Of(new JobService(_clock, "running"), _clock);
        GesJob<ShowJobResponse> job = await client.StartAsync("g");
        Collected progress = new(stop.Cancel);

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitAsync(progress, stop.Token));

        Assert.Equal(stop.Token, error.CancellationToken);
    }

    [Fact]
    public async Task An_error_while_asking_ends_the_waiting()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "running", JobAnswer.Malformed), _clock);
        GesJob<ShowJobResponse> job = await client.StartAsync("g");

        await Assert.ThrowsAsync<GesMalformedResponseException>(() => job.WaitAsync());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"job_id":null}""")]
    [InlineData("""{"job_id":" "}""")]
    public async Task An_answer_that_names_no_job_is_malformed(string body)
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, body, ("X-Request-Id", "r-1"));
        using SampleClient client = server.Client();

        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(() => client.StartAsync("g"));

        Assert.Equal("StartGraph succeeded with HTTP 200, but the body is not as documented: it names no job. (request id r-1)", error.Message);
    }
}
