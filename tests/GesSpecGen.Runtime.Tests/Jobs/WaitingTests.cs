using System.Globalization;
using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>When a waiting handle asks, and when it gives up.</summary>
public sealed class WaitingTests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task The_service_may_ask_for_longer_pauses_but_not_for_shorter_ones()
    {
        JobService service = new(_clock, new JobAnswer("pending") { RetryAfter = "10" }, new JobAnswer("running") { RetryAfter = "1" }, "running", "success");
        using SampleClient client = JobClient.Of(service, _clock);

        await (await client.StartAsync("g")).WaitAsync();

        Assert.Equal([0, 10, 12, 16], service.AskedAt.Select(static time => time.TotalSeconds));
    }

    [Fact]
    public async Task The_service_may_say_until_when_to_wait()
    {
        string time = (_clock.GetUtcNow() + TimeSpan.FromMinutes(3)).ToString("R", CultureInfo.InvariantCulture);
        JobService service = new(_clock, new JobAnswer("running") { RetryAfter = time }, "success");
        using SampleClient client = JobClient.Of(service, _clock);

        await (await client.StartAsync("g")).WaitAsync();

        Assert.Equal([0, 180], service.AskedAt.Select(static time => time.TotalSeconds));
    }

    [Fact]
    public async Task A_waiting_takes_no_longer_than_it_may_and_ends_with_a_last_look()
    {
        JobService service = new(_clock, "running");
        using SampleClient client = JobClient.Of(service, _clock, new() { FirstDelay = TimeSpan.FromSeconds(4), LongestDelay = TimeSpan.FromSeconds(30), LongestWait = TimeSpan.FromSeconds(15) });
        GesJob<ShowJobResponse> job = await client.StartAsync("g");

        GesTimeoutException error = await Assert.ThrowsAsync<GesTimeoutException>(() => job.WaitAsync());

        Assert.Equal([0, 4, 12, 15], service.AskedAt.Select(static time => time.TotalSeconds));
        Assert.Equal("StartGraph: job j-7 has not ended within GesJobPolling.LongestWait, 15 s. It goes on: wait again, or keep its resume token.", error.Message);
        Assert.Equal(("StartGraph", GesJobState.Running), (error.Operation?.Name, job.State));
    }

    [Fact]
    public async Task A_job_that_ends_at_the_last_look_has_ended_in_time()
    {
        JobService service = new(_clock, "running", new JobAnswer("running") { RetryAfter = "3600" }, "success");
        using SampleClient client = JobClient.Of(service, _clock, new() { LongestWait = TimeSpan.FromSeconds(15) });

        await (await client.StartAsync("g")).WaitAsync();

        Assert.Equal([0, 1, 15], service.AskedAt.Select(static time => time.TotalSeconds));
    }

    [Fact]
    public async Task Who_waits_again_waits_anew()
    {
        JobService service = new(_clock, "running", "running", JobAnswer.Malformed, "running", "success");
        using SampleClient client = JobClient.Of(service, _clock);
        GesJob<ShowJobResponse> job = await client.StartAsync("g");
        await Assert.ThrowsAsync<GesMalformedResponseException>(() => job.WaitAsync());
        Collected progress = new();

        await job.WaitAsync(progress);

        Assert.Equal([0, 1, 3, 3, 4], service.AskedAt.Select(static time => time.TotalSeconds));
        Assert.Equal([0, 1], progress.Reports.Select(static report => report.Elapsed.TotalSeconds));
    }

    [Fact]
    public async Task A_job_that_was_just_promised_may_not_be_there_yet()
    {
        JobService service = new(_clock, JobAnswer.NoSuchJob, JobAnswer.NoSuchJob with { RetryAfter = "7" }, "running", "success");
        using SampleClient client = JobClient.Of(service, _clock);
        Collected progress = new();

        await (await client.StartAsync("g")).WaitAsync(progress);

        Assert.Equal([0, 1, 8, 12], service.AskedAt.Select(static time => time.TotalSeconds));
        Assert.Equal([GesJobState.Running, GesJobState.Succeeded], progress.Reports.Select(static report => report.State));
    }

    [Theory]
    [InlineData(30, "0,1,3,7,12,17,22,27,32")]
    [InlineData(2, "0,1,3")]
    [InlineData(0, "0")]
    public async Task A_job_that_does_not_appear_in_time_is_an_error(int seconds, string asked)
    {
        JobService service = new(_clock, JobAnswer.NoSuchJob);
        using SampleClient client = JobClient.Of(service, _clock, new() { LongestDelay = TimeSpan.FromSeconds(5), AppearsWithin = TimeSpan.FromSeconds(seconds) });
        GesJob<ShowJobResponse> job = await client.StartAsync("g");

        GesApiException error = await Assert.ThrowsAsync<GesApiException>(() => job.WaitAsync());

        Assert.Equal("GES.8301", error.ErrorCode);
        Assert.Equal(asked, string.Join(',', service.AskedAt.Select(static time => time.TotalSeconds)));
    }

    [Fact]
    public async Task A_job_that_was_seen_and_is_gone_is_an_error()
    {
        JobService service = new(_clock, "running", JobAnswer.NoSuchJob);
        using SampleClient client = JobClient.Of(service, _clock);
        GesJob<ShowJobResponse> job = await client.StartAsync("g");

        await Assert.ThrowsAsync<GesApiException>(() => job.WaitAsync());
        Assert.Equal(2, service.AskedAt.Count);
    }

    [Fact]
    public async Task Of_a_job_that_is_known_by_its_id_the_service_is_believed_at_once()
    {
        JobService service = new(_clock, JobAnswer.NoSuchJob);
        using SampleClient client = JobClient.Of(service, _clock);

        await Assert.ThrowsAsync<GesApiException>(() => client.GetHandle("g", "j-8").WaitAsync());
        Assert.Single(service.AskedAt);
    }

    [Fact]
    public async Task One_look_at_a_job_that_is_not_there_is_an_error()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, JobAnswer.NoSuchJob), _clock);
        GesJob<ShowJobResponse> job = await client.StartAsync("g");

        await Assert.ThrowsAsync<GesApiException>(() => job.GetStatusAsync());
    }
}
