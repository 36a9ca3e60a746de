using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Runtime.Tests.Rows;

namespace GesSpecGen.Runtime.Tests.Streams;

public class GesStreamTests
{
    [Theory]
    [InlineData("""{"data":{"vertices":[{"id":"a"},null,{"id":"b","properties":{"n":[1]}}]}}""", """{"data":{"vertices":[]}}""", "a", "b")]
    [InlineData("""{"errorCode":"","total":2,"data":{"label":"x","vertices":[{"id":"a"}],"more":[1]},"last":true}""", """{"errorCode":"","total":2,"data":{"label":"x","vertices":[],"more":[1]},"last":true}""", "a")]
    [InlineData("""{"data":{"vertices":[]}}""", """{"data":{"vertices":[]}}""")]
    [InlineData("""{"data":{"vertices":[null]}}""", """{"data":{"vertices":[]}}""")]
    [InlineData("""{"data":{"vertices":null}}""", """{"data":{"vertices":null}}""")]
    [InlineData("""{"data":{}}""", """{"data":{}}""")]
    [InlineData("{}", "{}")]
    public async Task Items_come_first_and_then_what_stands_around_them(string body, string around, params string[] ids)
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, body, ("X-Request-Id", "r-1"));
        using SampleClient client = server.Client();
        GesStream<Vertex, GesEmptyResponse> stream = client.StreamVertices();

        Assert.Equal(ids, await IdsAsync(stream));

        Assert.Equal(around, Text(stream.Answer));
        Assert.Equal("r-1", stream.Answer.Http.RequestId);
    }

    [Fact]
    public async Task Names_with_values_stream_too()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, """{"data":{"ranks":[{"a":0.5},{"b":0.25,"c":0.125}]}}""");
        using SampleClient client = server.Client();
        List<KeyValuePair<string, double>> ranks = [];

        await foreach (KeyValuePair<string, double> rank in client.StreamRanks(new StartGraphRequest { BackupId = "x" }))
            ranks.Add(rank);

        Assert.Equal([new("a", 0.5), new("b", 0.25), new("c", 0.125)], ranks);
        Assert.Equal("""{"backup_id":"x"}""", server.Request.Body);
    }

    [Fact]
    public async Task Nothing_is_sent_before_someone_goes_through_it_and_twice_is_sent_twice()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, """{"data":{"vertices":[{"id":"a"}]}}""");
        using SampleClient client = server.Client();
        GesStream<Vertex, GesEmptyResponse> stream = client.StreamVertices();

        Assert.Empty(server.Requests);
        Assert.Throws<InvalidOperationException>(() => stream.Answer);
        Assert.Equal(["a"], await IdsAsync(stream));
        Assert.Equal(["a"], await IdsAsync(stream));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Items_are_given_while_the_rest_is_still_to_come()
    {
        await using StreamServer server = new("""{"data":{"vertices":[{"id":"a"},{"id":""", """ "b"}]}}""");
        using SampleClient client = server.Client();
        await using IAsyncEnumerator<Vertex> rows = client.StreamVertices().GetAsyncEnumerator();

        Assert.True(await rows.MoveNextAsync());
        Assert.Equal("a", rows.Current.Id);
        ValueTask<bool> next = rows.MoveNextAsync();
        Assert.False(next.IsCompleted);
        server.SendMore();
        Assert.True(await next);
        Assert.Equal("b", rows.Current.Id);
        Assert.False(await rows.MoveNextAsync());
    }

    [Fact]
    public async Task Rows_stay_good_after_the_next_ones_have_come()
    {
        await using StreamServer server = new("""{"data":{"vertices":[{"id":"first","label":"x"}""", """,{"id":"second","label":"y"}]}}""");
        server.SendMore();
        using SampleClient client = server.Client();
        List<Vertex> rows = [];

        await foreach (Vertex row in client.StreamVertices())
            rows.Add(row);

        Assert.Equal(["""{"id":"first","label":"x"}""", """{"id":"second","label":"y"}"""], rows.Select(static row => row.ToString()));
    }

    [Fact]
    public async Task A_test_can_make_a_stream()
    {
        GesEmptyResponse answer = new() { Http = new GesHttpResult(200) };
        GesStream<Vertex, GesEmptyResponse> stream = GesStream<Vertex, GesEmptyResponse>.FromItems(answer, [.. GesRows<Vertex>.Parse("""[{"id":"a"}]""")]);

        Assert.Throws<InvalidOperationException>(() => stream.Answer);
        Assert.Equal(["a"], await IdsAsync(stream));
        Assert.Same(answer, stream.Answer);
    }

    internal static async Task<List<string?>> IdsAsync(GesStream<Vertex, GesEmptyResponse> stream, List<string?>? ids = null)
    {
        ids ??= [];
        await foreach (Vertex row in stream)
            ids.Add(row.Id);
        return ids;
    }

    private static string Text(GesEmptyResponse answer) => System.Text.Encoding.UTF8.GetString(GesJson.Write(answer));
}
