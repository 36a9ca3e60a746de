using GesSpecGen.Memory;

namespace GesSpecGen.Contract.Tests.Oddities;

/// <summary>ges_03_0037: what the result of a job is, only the operation knows that started it.</summary>
public class JobResultTests : GraphServer
{
    private const string Ended = """{ "data": { "outputs": { "data_return_size": 1, "vertices": [{ "id": "Sarah", "label": "user", "properties": { "Age": ["18-24"] } }], "data_offset": 0, "data_total_size": 19 } }, "status": "success" }""";

    [Fact]
    public async Task Ges_03_0037_a_job_that_was_started_gives_its_result()
    {
        GesJob<QueryVerticesResult> job = await StartAsync();
        Answer(Ended);

        QueryVerticesResult result = await job.WaitAsync();

        Assert.Equal(("Sarah", "18-24", 19), (result.Vertices![0].Id, result.Vertices[0].Properties!.Text("Age"), result.DataTotalSize));
        Assert.Equal(200, result.Http.Status);
        Assert.Equal(JobStatus.Success, job.LastStatus!.As<ShowJobResponse>().Status);
    }

    [Fact]
    public async Task Ges_03_0037_a_job_that_is_known_by_its_id_gives_it_to_who_names_the_type()
    {
        Answer(Ended);

        Assert.Equal(19, (await Graph.Jobs.GetHandle<QueryVerticesResult>("job").WaitAsync()).DataTotalSize);
        Assert.Equal(JobStatus.Success, (await Graph.Jobs.GetHandle("job").WaitAsync()).Status);
    }

    [Fact]
    public async Task Ges_03_0037_the_result_of_another_kind_of_job_is_refused()
    {
        Answer("""{ "data": { "outputs": { "pagerank": [{ "1": 0.5 }], "runtime": 1 } }, "status": "success" }""");

        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(() => Graph.Jobs.GetHandle<QueryVerticesResult>("job").WaitAsync());

        Assert.Contains("Member 'data.outputs': expected the result of QueryVertices with vertices or data_return_size or data_offset or data_total_size, found pagerank, runtime.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "status": "success" }""")]
    [InlineData("""{ "status": "success", "data": null }""")]
    [InlineData("""{ "status": "success", "data": {} }""")]
    [InlineData("""{ "status": "success", "data": { "outputs": null } }""")]
    public async Task Ges_03_0037_an_end_without_a_result_is_told(string ended)
    {
        GesJob<QueryVerticesResult> job = await StartAsync();
        Answer(ended);

        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(() => job.WaitAsync());

        Assert.Equal("QueryVertices: job job has ended well, but the answer that says so holds no result.", error.Message);
    }

    [Fact]
    public async Task Ges_03_0037_a_result_that_is_malformed_is_told_with_its_place()
    {
        GesJob<QueryVerticesResult> job = await StartAsync();
        Answer("""{ "status": "success", "data": { "outputs": { "vertices": "none" } } }""");

        GesMalformedResponseException error = await Assert.ThrowsAsync<GesMalformedResponseException>(() => job.WaitAsync());

        Assert.Contains("Member 'data.outputs.vertices': expected a list, found a text.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ges_03_0037_a_job_that_fails_gives_nothing()
    {
        GesJob<QueryVerticesResult> job = await StartAsync();
        Answer("""{ "status": "failed", "errorCode": "GES.8203", "errorMessage": "no label" }""");

        Assert.Equal("GES.8203", (await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync())).ErrorCode);
    }

    [Fact]
    public async Task What_a_job_gives_can_be_read_while_it_comes()
    {
        GesJob<QueryVerticesResult> job = await StartAsync();
        Answer(Ended);
        GesStream<Vertex, QueryVerticesResult> stream = job.StreamVertices();
        List<string?> ids = [];

        await foreach (Vertex vertex in stream)
            ids.Add(vertex.Id);

        Assert.Equal(["Sarah"], ids);
        Assert.Equal((19, 0, 200), (stream.Answer.DataTotalSize, stream.Answer.Vertices!.Count, stream.Answer.Http.Status));
        Assert.Equal(GesJobState.Succeeded, job.State);
    }

    [Fact]
    public async Task A_job_that_fails_is_told_while_streaming_too()
    {
        GesJob<QueryVerticesResult> job = await StartAsync();
        Answer("""{ "errorCode": "GES.8203", "errorMessage": "no label", "status": "failed" }""");

        GesJobFailedException error = await Assert.ThrowsAsync<GesJobFailedException>(async () => await AllAsync(job.StreamVertices()));

        Assert.Equal("GES.8203", error.ErrorCode);
    }

    [Fact]
    public async Task An_end_without_a_result_is_told_while_streaming_too()
    {
        GesJob<QueryVerticesResult> job = await StartAsync();
        Answer("""{ "status": "success" }""");

        await Assert.ThrowsAsync<GesMalformedResponseException>(async () => await AllAsync(job.StreamVertices()));
    }

    [Fact]
    public async Task A_given_job_streams_what_it_was_given()
    {
        GesJob<PageRankResult> job = GesJob.FromResult("job", new PageRankResult { LegacyRanks = [new("1", 0.5)] }, new GesJobStatus(GesJobState.Running, new ShowJobResponse()));

        Assert.Empty(await AllAsync(job.StreamRanks()));
        Assert.Equal(0.5, (await job.WaitAsync()).LegacyRanks![0].Value);
    }

    [Fact]
    public async Task A_token_goes_on_with_its_own_kind_of_job_alone()
    {
        string token = (await StartAsync()).ToResumeToken();
        string other = Graph.Jobs.GetHandle("job").ToResumeToken();
        Answer(Ended);

        Assert.Equal(19, (await Graph.Jobs.Resume<QueryVerticesResult>(token).WaitAsync()).DataTotalSize);
        Assert.Equal(19, (await Graph.Jobs.Resume<QueryVerticesResult>(other).WaitAsync()).DataTotalSize);
    }

    private async Task<GesJob<QueryVerticesResult>> StartAsync()
    {
        Answer("""{ "jobId": "job" }""");
        return await Graph.Vertices.QueryAsync(new() { Labels = ["user"] });
    }

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> all = [];
        await foreach (T item in items)
            all.Add(item);
        return all;
    }
}
