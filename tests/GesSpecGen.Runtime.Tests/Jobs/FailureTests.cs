using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>What an exception tells of a job that failed.</summary>
public sealed class FailureTests
{
    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task A_job_that_was_done_in_part_is_no_success_but_known_to_be_partial()
    {
        GesJobFailedException error = await FailAsync(new JobAnswer("partiallyFailed") { Reason = "one of two files" });

        Assert.True(error.IsPartial);
        Assert.Equal("StartGraph: job j-7 was done in part: one of two files", error.Message);
        Assert.Equal("partiallyFailed", Assert.IsType<ShowJobResponse>(error.LastStatus.Answer).Status?.Value);
    }

    [Theory]
    [InlineData("GES.1003", null, "GES.1003", GesErrorAdvice.MendRequest, "GES.1003")]
    [InlineData(null, "Import failed, error code: GES.1001.", "GES.1001", GesErrorAdvice.Retry, "Import failed, error code: GES.1001.")]
    [InlineData(null, "[GES.1004] broken", "GES.1004", GesErrorAdvice.AskSupport, "[GES.1004] broken")]
    [InlineData(null, "GES.1004x is no code, nor is version 1.2", null, GesErrorAdvice.None, "GES.1004x is no code, nor is version 1.2")]
    [InlineData("GES.1003 ", "broken", "GES.1003", GesErrorAdvice.MendRequest, "GES.1003 broken")]
    [InlineData("GES.9999", "see GES.1001", "GES.9999", GesErrorAdvice.None, "GES.9999 see GES.1001")]
    [InlineData("", "GES.1003: broken", "GES.1003", GesErrorAdvice.MendRequest, "GES.1003: broken")]
    [InlineData(" ", "", null, GesErrorAdvice.None, "")]
    public async Task The_code_is_the_one_that_is_returned_or_a_documented_one_in_the_reason(string? returned, string? reason, string? code, GesErrorAdvice advice, string said)
    {
        GesJobFailedException error = await FailAsync(new JobAnswer("failed") { ErrorCode = returned, Reason = reason });

        Assert.Equal((code, advice, reason), (error.ErrorCode, error.Advice, error.Reason));
        Assert.Equal(advice == GesErrorAdvice.None ? null : SamplePlane.Instance.Error(code), error.Documented);
        Assert.Equal("StartGraph: job j-7 failed" + (said.Length > 0 ? ": " + said : ""), error.Message);
    }

    [Fact]
    public async Task A_long_reason_is_cut_in_the_message_alone()
    {
        string reason = new('x', 2000);
        GesJobFailedException error = await FailAsync(new JobAnswer("failed") { Reason = reason });

        Assert.Equal(reason, error.Reason);
        Assert.Equal("StartGraph: job j-7 failed: " + reason[..512] + "…", error.Message);
    }

    [Fact]
    public async Task A_job_that_is_known_by_its_id_fails_in_the_name_of_who_reads_it()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "failed"), _clock);

        GesJobFailedException error = await Assert.ThrowsAsync<GesJobFailedException>(() => client.GetHandle("g", "j-7").WaitAsync());

        Assert.Equal(("ShowJob: job j-7 failed: out of memory", "ShowJob"), (error.Message, error.Operation?.Name));
    }

    private async Task<GesJobFailedException> FailAsync(JobAnswer answer)
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, answer), _clock);
        GesJob<ShowJobResponse> job = await client.StartAsync("g");
        return await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync());
    }
}
