using System.Text;
using GesSpecGen.Runtime.Tests.Http;
using GesSpecGen.Runtime.Tests.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Streams;

public class StreamEndingsTests
{
    private const string Half = """{"data":{"vertices":[{"id":"a"},{"id":"b"}""";
    private const string Chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    [Fact]
    public async Task A_connection_that_breaks_after_some_items_is_a_transport_error_behind_them()
    {
        await using RawServer server = new($"{Chunked}2a\r\n{Half}\r\n");
        using SampleClient client = server.Client(new());

        GesTransportException error = await FailsBehindAsync<GesTransportException>(client, "a", "b");

        Assert.Equal(1, error.Attempts);
        Assert.Equal(200, error.Status);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_first_item_is_tried_again()
    {
        int requests = 0;
        await using RawServer server = new((stream, stop) => stream.WriteAsync(Encoding.UTF8.GetBytes(++requests == 1 ? $"{Chunked}5\r\n{{\"dat\r\n" : $"{Chunked}2d\r\n{Half}]}}}}\r\n0\r\n\r\n"), stop).AsTask());
        using SampleClient client = server.Client(new() { Retry = new() { FirstDelay = TimeSpan.FromTicks(1) } });

        Assert.Equal(["a", "b"], await GesStreamTests.IdsAsync(client.StreamVertices()));

        Assert.Equal(2, requests);
    }

    [Fact]
    public async Task Observers_see_a_call_that_ends_with_the_loop()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, Half + "]},\"errorCode\":\"GES.1003\"}");
        Ends ends = new();
        using SampleClient client = server.Client(new() { Observers = { ends } });
        await foreach (Vertex _ in client.StreamVertices())
        {
            Assert.Empty(ends.Seen);
            break;
        }

        GesApiException error = await FailsBehindAsync<GesApiException>(client, "a", "b");

        Assert.Equal([(200, null), (200, error)], ends.Seen.Select(static end => (end.Status, end.Error)));
    }

    [Theory]
    [InlineData("", "it is no valid JSON at byte 42.", 42)]
    [InlineData(",!", "it is no valid JSON at byte 43.", 43)]
    [InlineData("]}}x", "it is no valid JSON at byte 45.", 45)]
    [InlineData(""",{"id":"c"},5]}}""", "Member 'data.vertices[3]': expected an object, found a number.", 54, true)]
    public async Task Malformed_JSON_after_some_items_is_told_behind_them(string rest, string why, long position, bool isLate = false)
    {
        await using StreamServer server = new(Half, rest);
        using SampleClient client = server.Client();
        server.SendMore();

        GesMalformedResponseException error = await FailsBehindAsync<GesMalformedResponseException>(client, isLate ? ["a", "b", "c"] : ["a", "b"]);

        Assert.Equal($"ListVertices succeeded with HTTP 200, but the body is not as documented: {why} (request id r-1)", error.Message);
        Assert.Equal(position, error.Position);
    }

    [Theory]
    [InlineData("<html>no</html>", "it is empty, or no JSON at all.", "<html>no</html>")]
    [InlineData("", "it is empty, or no JSON at all.", "")]
    [InlineData("[1]", "Expected an object, found a list, at byte 0.", "[1]")]
    public async Task An_answer_that_is_no_object_is_malformed(string body, string why, string piece)
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, body);
        using SampleClient client = server.Client();

        GesMalformedResponseException error = await FailsBehindAsync<GesMalformedResponseException>(client);

        Assert.EndsWith(why, error.Message, StringComparison.Ordinal);
        Assert.Equal(piece, error.Body);
    }

    [Theory]
    [InlineData("""],"n":1},"errorCode":"GES.1003","errorMessage":"the-token broke"}""", "GES.1003 *** broke")]
    [InlineData("""]},"errors":[{"code":"Neo.1","message":"late"}]}""", "Neo.1 late")]
    public async Task An_error_code_behind_the_items_is_an_error_although_HTTP_says_200(string rest, string said)
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, Half + rest);
        using SampleClient client = server.Client();

        GesApiException error = await FailsBehindAsync<GesApiException>(client, "a", "b");

        Assert.Equal("ListVertices failed with HTTP 200: " + said, error.Message);
        Assert.Contains("\"vertices\":[]", error.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_code_before_the_items_is_told_before_them_and_tried_again_where_that_helps()
    {
        await using WebServer server = await WebServer.AnsweringAsync(200, """{"errorCode":"GES.1001","data":{"vertices":[{"id":"a"}]}}""");
        using SampleClient client = server.Client(new() { Retry = new() { MaxTries = 3, FirstDelay = TimeSpan.FromTicks(1) } });

        GesApiException error = await FailsBehindAsync<GesApiException>(client);

        Assert.Equal(3, error.Attempts);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task An_error_status_is_an_error_as_for_other_calls()
    {
        await using WebServer server = await WebServer.AnsweringAsync(404, """{"errorCode":"GES.1003","errorMessage":"gone"}""");
        using SampleClient client = server.Client();

        GesApiException error = await FailsBehindAsync<GesApiException>(client);

        Assert.Equal("ListVertices failed with HTTP 404: GES.1003 gone", error.Message);
    }

    [Fact]
    public async Task Leaving_the_loop_ends_the_download()
    {
        await using StreamServer server = new(Half, "never");
        using SampleClient client = server.Client();

        await foreach (Vertex row in client.StreamVertices())
        {
            Assert.Equal("a", row.Id);
            break;
        }

        await server.HungUp;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_the_download(bool withTheCall)
    {
        await using StreamServer server = new(Half, "never");
        using SampleClient client = server.Client();
        using CancellationTokenSource stop = new();
        GesStream<Vertex, GesEmptyResponse> stream = client.StreamVertices(withTheCall ? stop.Token : default);
        await using IAsyncEnumerator<Vertex> rows = stream.GetAsyncEnumerator(withTheCall ? default : stop.Token);
        Assert.True(await rows.MoveNextAsync() && await rows.MoveNextAsync());
        ValueTask<bool> next = rows.MoveNextAsync();

        await stop.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAsync<OperationCanceledException>(() => next.AsTask());
        Assert.Equal("ListVertices was cancelled.", error.Message);
        await server.HungUp;
    }

    [Fact]
    public async Task An_item_beyond_the_limit_is_refused_and_many_that_are_smaller_are_not()
    {
        string ids = string.Join(',', Enumerable.Repeat("""{"id":"0123456789"}""", 500));
        await using WebServer server = await WebServer.StartAsync(context => context.Response.WriteAsync(
            $$$"""{"data":{"vertices":[{{{ids}}},{"id":"{{{new string('x', 5000)}}}"}]}}"""));
        using SampleClient client = server.Client(new() { MaxResponseBytes = 4000, Retry = GesRetryOptions.None });
        List<string?> given = [];

        GesResponseTooLargeException error = await Assert.ThrowsAsync<GesResponseTooLargeException>(() => GesStreamTests.IdsAsync(client.StreamVertices(), given));

        Assert.Equal(500, given.Count);
        Assert.Equal(4000, error.Limit);
    }

    [Fact]
    public async Task What_is_waited_for_has_to_come_in_time_while_the_loop_itself_may_take_any_time()
    {
        FakeTimeProvider clock = new();
        await using StreamServer server = new(Half, """,{"id":"c"}""", "never");
        using SampleClient client = server.Client(new() { TimeProvider = clock, Timeout = TimeSpan.FromSeconds(30), Retry = GesRetryOptions.None });
        await using IAsyncEnumerator<Vertex> rows = client.StreamVertices().GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync() && await rows.MoveNextAsync());

        clock.Advance(TimeSpan.FromHours(1));
        server.SendMore();
        Assert.True(await rows.MoveNextAsync());
        clock.Advance(TimeSpan.FromHours(1));
        ValueTask<bool> next = rows.MoveNextAsync();
        clock.Advance(TimeSpan.FromSeconds(31));

        GesTimeoutException error = await Assert.ThrowsAsync<GesTimeoutException>(() => next.AsTask());
        Assert.Equal("ListVertices: nothing more of the answer came within 30 s.", error.Message);
        await server.HungUp;
    }

    private static async Task<T> FailsBehindAsync<T>(SampleClient client, params string[] ids)
        where T : GesException
    {
        List<string?> given = [];
        T error = await Assert.ThrowsAsync<T>(() => GesStreamTests.IdsAsync(client.StreamVertices(), given));
        Assert.Equal(ids, given);
        return error;
    }

    private sealed class Ends : GesCallObserver
    {
        internal List<GesEndedCall> Seen { get; } = [];

        public override void CallEnded(GesEndedCall ended) => Seen.Add(ended);
    }
}
