using System.Text;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class RequestLogTests
{
    [Fact]
    public async Task Each_request_is_kept_as_it_was_sent()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        await visitor.PostAsync("/v2/p%201/graphs/g1/start?a=x%20y&A=2&a", """{"graph_backup_id": "ü"}""", ("X-Note", "hello"));

        ReceivedRequest request = visitor.Ges.Requests.Single();
        Assert.Equal(("POST", "/v2/p%201/graphs/g1/start", "StartGraph"), (request.Method, request.Path, request.Operation));
        Assert.Equal([new("a", "x y"), new("A", "2"), new("a", "")], request.Query);
        Assert.Equal("hello", request.Headers["x-note"]);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.Equal("""{"graph_backup_id": "ü"}""", Encoding.UTF8.GetString(request.Body.Span));
    }

    [Theory]
    [InlineData("/v2/p1/graphs")]
    [InlineData("/nothing")]
    public async Task Tokens_are_not_kept(string path)
    {
        await using Visitor visitor = await Visitor.StartAsync();
        await visitor.GetAsync(path, ("X-Auth-Token", visitor.Ges.Token), ("Authorization", "Bearer " + visitor.Ges.Token));
        Assert.Equal("***", visitor.Ges.Requests.Single().Headers["X-Auth-Token"]);
        Assert.DoesNotContain(visitor.Ges.Requests.Single().Headers.Values, value => value.Contains(visitor.Ges.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_can_be_emptied()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        await visitor.GetAsync("/v2/p1/graphs");
        visitor.Ges.ClearRequests();
        Assert.Empty(visitor.Ges.Requests);
    }

    [Fact]
    public async Task The_log_keeps_no_more_than_it_shall()
    {
        await using Visitor visitor = await Visitor.StartAsync(options => options.KeptRequests = 2);
        foreach (string graph in new[] { "g1", "g2", "g3" })
            await visitor.GetAsync($"/v2/p1/graphs/{graph}");
        Assert.Equal(["/v2/p1/graphs/g2", "/v2/p1/graphs/g3"], visitor.Ges.Requests.Select(static request => request.Path));
        Assert.Equal(3, visitor.Ges.RequestCount);
    }
}
