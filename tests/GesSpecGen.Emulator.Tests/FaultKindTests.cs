using System.Net.Sockets;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class FaultKindTests
{
    public static TheoryData<Fault, int, string?, string?> Answered => new()
    {
        { Fault.Error(400, "GES.7006"), 400, "GES.7006", null },
        { Fault.TooManyRequests(), 429, "APIG.0308", null },
        { Fault.TooManyRequests(TimeSpan.FromSeconds(6.1)), 429, "APIG.0308", "7" },
        { Fault.Unavailable(), 503, "EMULATOR.FAULT", null },
        { Fault.Unavailable(TimeSpan.FromSeconds(7)), 503, "EMULATOR.FAULT", "7" },
        { Fault.TokenRefused(), 401, "EMULATOR.401", null },
    };

    [Theory]
    [MemberData(nameof(Answered), DisableDiscoveryEnumeration = true)]
    public async Task A_refusal_has_its_status_code_and_hint(Fault fault, int status, string? code, string? retryAfter)
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(fault);

        Reply reply = await visitor.PostAsync("/v2/p1/graphs/g1/stop");

        Assert.Equal((status, code, retryAfter), (reply.Status, reply["error_code"], reply.Headers.GetValueOrDefault("Retry-After")));
        Assert.Empty(visitor.Ges.Jobs.Started);
    }

    [Fact]
    public async Task A_gateway_answers_HTML()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(Fault.BadGateway());
        Reply reply = await visitor.GetAsync("/v2/p1/graphs");
        Assert.Equal((502, "text/html"), (reply.Status, reply.Headers["Content-Type"]));
        Assert.StartsWith("<html>", reply.Text);
    }

    [Fact]
    public async Task A_redirect_points_elsewhere()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        visitor.Ges.Faults.Next(Fault.Redirect(new Uri("https://elsewhere.example.com/"), 307));

        using HttpResponseMessage response = await http.GetAsync(visitor.Ges.Endpoint);

        Assert.Equal((307, new Uri("https://elsewhere.example.com/")), ((int)response.StatusCode, response.Headers.Location));
    }

    [Fact]
    public async Task The_body_of_a_handled_request_can_be_something_else()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(Fault.NoJson());
        visitor.Ges.Faults.Next(Fault.WrongContentType("text/html"));

        Reply noJson = await visitor.PostAsync("/v2/p1/graphs/g1/stop");
        Reply called = await visitor.PostAsync("/v2/p1/graphs/g1/stop");

        Assert.Equal((200, "{ this: is 'no JSON' }"), (noJson.Status, noJson.Text));
        Assert.Equal((200, "text/html"), (called.Status, called.Headers["Content-Type"]));
        Assert.Equal(2, visitor.Ges.Jobs.Started.Count);
    }

    [Fact]
    public async Task A_slow_body_comes_in_pieces_by_the_clock()
    {
        WatchedClock clock = new();
        await using Visitor visitor = await Visitor.StartAsync(options => options.TimeProvider = clock);
        visitor.Ges.Faults.Next(Fault.Slow(TimeSpan.FromSeconds(9), pieceBytes: 30));
        using HttpRequestMessage request = visitor.Request("POST", "/v2/p1/graphs/g1/stop");

        using HttpResponseMessage response = await visitor.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Stream body = await response.Content.ReadAsStreamAsync();
        Assert.Equal(30, await body.ReadAsync(new byte[100]));
        Assert.Equal(TimeSpan.FromSeconds(9), await clock.FirstWait);
        Task<int> rest = body.ReadAsync(new byte[100]).AsTask();
        Assert.False(rest.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(9));

        Assert.Equal(15, await rest);
    }

    [Fact]
    public async Task A_closed_port_refuses_until_somebody_listens_there()
    {
        using ClosedPort nobody = new();
        using HttpClient http = new();

        HttpRequestException refused = await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(nobody.Endpoint));
        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(refused.InnerException).SocketErrorCode);
        nobody.Dispose();
        await using GesEmulator somebody = await GesEmulator.StartAsync(new GesEmulatorOptions { Port = nobody.Port });
        Assert.Equal(nobody.Endpoint, somebody.Endpoint);
    }
}
