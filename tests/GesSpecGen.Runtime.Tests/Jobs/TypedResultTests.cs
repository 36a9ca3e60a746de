using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Jobs;

/// <summary>The result of a job is read from the answer that says that the job has ended.</summary>
public sealed class TypedResultTests
{
    private const string Found = """{"data":{"outputs":{"total":2,"things":["a","b"]}},"status":"success"}""";

    private readonly JumpingClock _clock = new();

    [Fact]
    public async Task Waiting_gives_the_result_that_the_last_answer_holds()
    {
        JobService service = Service("running", Answer(Found));
        using SampleClient client = JobClient.Of(service, _clock);
        Collected progress = new();

        GesJob<FindThingsResult> job = await client.FindThingsAsync("g");
        FindThingsResult result = await job.WaitAsync(progress);

        Assert.Equal((2, "a b", 200), (result.Total, string.Join(' ', result.Things!), result.Http.Status));
        Assert.Equal(JobStatus.Success, job.LastStatus!.As<ShowJobResponse>().Status);
        Assert.Equal([GesJobState.Running, GesJobState.Succeeded], progress.Reports.Select(static report => report.State));
        Assert.Equal(["POST", "GET", "GET"], service.Requests.Select(static request => request.Split(' ')[0]));
    }

    [Fact]
    public async Task A_job_that_failed_has_a_reason_and_no_result()
    {
        using SampleClient client = JobClient.Of(Service("failed"), _clock);
        GesJob<FindThingsResult> job = await client.FindThingsAsync("g");

        GesJobFailedException error = await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync());

        Assert.Equal(("FindThings: job j-7 failed: out of memory", GesJobState.Failed), (error.Message, job.State));
    }

    [Theory]
    [InlineData("""{"data":{"things":["a"],"data_total":1},"status":"success"}""")]
    [InlineData("""{"status":"success","data":{"outputs":null,"things":["a"]}}""")]
    [InlineData("""{"status":"success","data":{"outputs":{"things":["a"]}}}""")]
    public async Task The_result_may_stand_one_level_higher_or_lower(string answer) =>
        Assert.Equal(["a"], (await WaitAsync(answer)).Things);

    [Fact]
    public async Task A_started_job_may_have_found_nothing() => Assert.Null((await WaitAsync("""{"data":{"outputs":{}},"status":"success"}""")).Things);

    [Theory]
    [InlineData("""{"status":"success"}""")]
    [InlineData("""{"status":"success","things":["a"]}""")]
    [InlineData("""{"status":"success","data":{}}""")]
    [InlineData("""{"status":"success","data":7}""")]
    [InlineData("""{"status":"success","data":{"pagerank":[]}}""")]
    public async Task A_result_that_is_missing_is_an_error(string answer)
    {
        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(() => WaitAsync(answer));

        Assert.Equal("FindThings: job j-7 has ended well, but the answer that says so holds no result.", error.Message);
    }

    [Fact]
    public async Task The_status_of_such_a_job_can_be_read_all_the_same()
    {
        using SampleClient client = JobClient.Of(Service(Answer("""{"status":"success"}""")), _clock);
        GesJob<FindThingsResult> job = await client.FindThingsAsync("g");

        Assert.Equal(GesJobState.Succeeded, (await job.GetStatusAsync()).State);
    }

    [Fact]
    public async Task A_job_that_is_known_by_its_id_has_the_result_that_the_caller_names()
    {
        using SampleClient client = JobClient.Of(Service(Answer(Found)), _clock);
        GesJob<FindThingsResult> job = client.GetHandle<FindThingsResult>("g", "j-7");

        Assert.Equal(2, (await job.WaitAsync()).Total);
        Assert.Equal((null, false), (job.StartedBy, job.CanCancel));
    }

    [Theory]
    [InlineData("""{"pagerank":[],"runtime":0.1}""", "pagerank, runtime")]
    [InlineData("{}", "nothing of it")]
    [InlineData("0.75", "nothing of it")]
    [InlineData("""{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"j":10}""", "a, b, c, d, e, f, g, h, …")]
    public async Task The_result_of_another_operation_is_refused(string outputs, string found)
    {
        using SampleClient client = JobClient.Of(Service(Answer("""{"status":"success","data":{"outputs":""" + outputs + "}}")), _clock);

        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(() => client.GetHandle<FindThingsResult>("g", "j-7").WaitAsync());

        Assert.Contains($"expected the result of FindThings with things or total, found {found}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typed_job_goes_on_in_another_process()
    {
        using SampleClient first = JobClient.Of(Service("running"), _clock);
        string token = (await first.FindThingsAsync("g")).ToResumeToken();
        using SampleClient second = JobClient.Of(Service(Answer(Found)), _clock);

        GesJob<FindThingsResult> job = second.Resume<FindThingsResult>(token);

        Assert.Equal(2, (await job.WaitAsync()).Total);
        Assert.Equal(("FindThings", token), (job.StartedBy, job.ToResumeToken()));
        Assert.Equal(JobStatus.Success, (await second.Resume(token).WaitAsync()).Status);
    }

    [Fact]
    public async Task A_token_of_a_job_that_gives_something_else_is_refused()
    {
        using SampleClient client = JobClient.Of(Service("running"), _clock);
        string token = (await client.StartAsync("g")).ToResumeToken();

        ArgumentException error = Assert.Throws<ArgumentException>(() => client.Resume<FindThingsResult>(token));

        Assert.Equal("The resume token cannot be used: it is of a job that StartGraph started, which gives no FindThingsResult. (Parameter 'resumeToken')", error.Message);
    }

    private async Task<FindThingsResult> WaitAsync(string answer)
    {
        using SampleClient client = JobClient.Of(Service(Answer(answer)), _clock);
        return await (await client.FindThingsAsync("g")).WaitAsync();
    }

    private JobService Service(params JobAnswer[] answers) => new(_clock, answers);

    private static JobAnswer Answer(string body) => new("") { Body = body };
}
