using System.Text;
using GesSpecGen.Jobs;
using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>A job goes on in another process, or is known by its id.</summary>
public sealed class ResumeTests
{
    private const string Token = "ges-job-1.eyJwbGFuZSI6InNhbXBsZSIsInByb2plY3QiOiJwcm9qZWN0IDEiLCJvcGVyYXRpb24iOiJTaG93Sm9iIiwic3RhcnRlZEJ5IjoiU3RhcnRHcmFwaCIsImFyZ3VtZW50cyI6eyJncmFwaF9pZCI6ImciLCJqb2JfaWQiOiJqLTcifX0.";

    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task A_job_is_resumed_by_another_client()
    {
        using SampleClient first = JobClient.Of(new JobService(_clock, "running"), _clock);
        string token = (await first.StartAsync("g")).ToResumeToken();
        JobService service = new(_clock, "running", "success");
        using SampleClient second = JobClient.Of(service, _clock);

        GesJob<ShowJobResponse> job = second.Resume(token);

        Assert.Empty(service.Requests);
        Assert.Equal(("j-7", "StartGraph", null, null), (job.Id, job.StartedBy, job.Accepted, job.LastStatus));
        Assert.Equal(JobStatus.Success, (await job.WaitAsync()).Status);
        Assert.Equal(Enumerable.Repeat("GET /v2/project%201/graphs/g/jobs/j-7/status", 2), service.Requests);
        Assert.Equal(token, job.ToResumeToken());
    }

    [Fact]
    public async Task A_failure_of_a_resumed_job_names_who_started_it()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, JobAnswer.NoSuchJob, "failed"), _clock);
        string token = (await client.StartAsync("g")).ToResumeToken();

        GesJobFailedException error = await Assert.ThrowsAsync<GesJobFailedException>(() => client.Resume(token).WaitAsync());

        Assert.Equal(("StartGraph: job j-7 failed: out of memory", "ShowJob"), (error.Message, error.Operation?.Name));
    }

    // Tokens are kept: one that was written by this version is read by all later ones.
    [Fact]
    public async Task A_token_is_text_without_secrets_that_stays_the_same()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "running"), _clock);

        string token = (await client.StartAsync("g")).ToResumeToken();

        Assert.StartsWith(Token, token, StringComparison.Ordinal);
        Assert.Matches("^[A-Za-z0-9._-]+$", token);
        string payload = token.Split('.')[1];
        Assert.Equal(
            """{"plane":"sample","project":"project 1","operation":"ShowJob","startedBy":"StartGraph","arguments":{"graph_id":"g","job_id":"j-7"}}""",
            Encoding.UTF8.GetString(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='))));
    }

    [Fact]
    public void A_job_may_be_known_by_its_id_alone()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "running"), _clock);
        GesJob<ShowJobResponse> job = client.GetHandle("gräph/../1", "j 9?");

        GesJob<ShowJobResponse> resumed = client.Resume(job.ToResumeToken());

        Assert.Equal(("j 9?", null), (resumed.Id, resumed.StartedBy));
        Assert.Equal(job.ToResumeToken(), resumed.ToResumeToken());
    }

    [Theory]
    [InlineData("", "j", "graph_id")]
    [InlineData("g", " ", "job_id")]
    [InlineData("g", null, "job_id")]
    public void A_handle_needs_all_that_names_the_job(string graph, string? job, string argument)
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "running"), _clock);

        Assert.Equal(argument, Assert.ThrowsAny<ArgumentException>(() => client.GetHandle(graph, job!)).ParamName);
    }

    [Theory]
    [InlineData("hello", "it is no resume token of a job")]
    [InlineData("GES-JOB-1.e30.a", "it is no resume token of a job")]
    [InlineData("ges-job-1", "it has been cut or altered")]
    [InlineData("ges-job-1.e30", "it has been cut or altered")]
    [InlineData("ges-job-1.e30.", "it has been cut or altered")]
    [InlineData("ges-job-1.e30.RBNvo1WzZ4oR.x", "it has been cut or altered")]
    [InlineData("ges-job-2.e30.RBNvo1WzZ4oR", "it is of version 2, and this library reads version 1")]
    public void What_is_no_token_is_refused(string token, string why) => AssertRefused(token, why);

    [Fact]
    public void A_token_that_was_cut_or_altered_anywhere_is_refused()
    {
        using SampleClient client = JobClient.Of(new JobService(_clock, "running"), _clock);
        string token = client.GetHandle("graph", "job").ToResumeToken();

        for (int i = 0; i < token.Length; i++)
        {
            Refused(token[..i]);
            Refused(token.Remove(i, 1));
            Refused(token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..]);
            Refused(token.Insert(i, "\n"));
        }

        Refused(token + "A");
        Refused(token + " ");

        void Refused(string altered) => Assert.Equal("resumeToken", Assert.ThrowsAny<ArgumentException>(() => client.Resume(altered)).ParamName);
    }

    [Theory]
    [InlineData("other", "p", "ShowJob", "graph_id,job_id", "it is of a job that ShowJob of the plane 'other' reads, not ShowJob of 'sample'")]
    [InlineData("sample", "p", "ShowExport", "graph_id,job_id", "it is of a job that ShowExport of the plane 'sample' reads, not ShowJob of 'sample'")]
    [InlineData("sample", "q", "ShowJob", "graph_id,job_id", "it is of the project 'q', while the client works in 'p'")]
    [InlineData("sample", "p", "ShowJob", "job_id", "ShowJob has other arguments now than when it was made")]
    [InlineData("sample", "p", "ShowJob", "job_id,graph_id", "ShowJob has other arguments now than when it was made")]
    public void A_token_of_something_else_is_refused(string plane, string project, string operation, string arguments, string why) =>
        AssertRefused(ResumeToken.Write(new JobTicket(plane, project, operation, null, [.. arguments.Split(',').Select(static name => KeyValuePair.Create(name, "x"))])), why);

    [Fact]
    public void A_token_without_a_job_is_refused() => AssertRefused(ResumeToken.Write(new JobTicket("sample", "p", "ShowJob", null, [])), "it has been cut or altered");

    private static void AssertRefused(string token, string why)
    {
        using SampleClient client = new(SamplePlane.Instance, "p");

        Assert.Equal($"The resume token cannot be used: {why}. (Parameter 'resumeToken')", Assert.Throws<ArgumentException>(() => client.Resume(token)).Message);
    }
}
