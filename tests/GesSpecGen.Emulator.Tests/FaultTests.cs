using System.Text.Json;
using GesSpecGen.Emulator.Tests.Support;

namespace GesSpecGen.Emulator.Tests;

public sealed class FaultTests
{
    [Fact]
    public async Task A_fault_answers_one_request_in_the_documented_shape()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(Fault.Answer(503) with { Headers = new Dictionary<string, string> { ["Retry-After"] = "7" } });

        Reply faulty = await visitor.PostAsync("/v2/p1/graphs/g1/stop");
        Assert.Equal((503, "EMULATOR.FAULT", "7"), (faulty.Status, faulty["error_code"], faulty.Headers["Retry-After"]));
        Assert.Empty(visitor.Ges.Jobs.Started);
        Assert.Equal(200, (await visitor.PostAsync("/v2/p1/graphs/g1/stop")).Status);
    }

    [Fact]
    public async Task A_fault_waits_for_its_operation()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next("ShowGraph", Fault.Answer(429, """{ "error_code": "APIG.0308", "error_msg": "slow down" }"""));

        Assert.Equal(200, (await visitor.GetAsync("/v2/p1/graphs")).Status);
        Assert.Equal(1, visitor.Ges.Faults.Waiting);
        Reply faulty = await visitor.GetAsync("/v2/p1/graphs/g1");
        Assert.Equal((429, "APIG.0308"), (faulty.Status, faulty["error_code"]));
        Assert.Equal(0, visitor.Ges.Faults.Waiting);
    }

    [Fact]
    public async Task A_body_need_not_be_JSON()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(Fault.Answer(502, "<html>Bad gateway</html>", "text/html"));
        Reply reply = await visitor.GetAsync("/v2/p1/graphs");
        Assert.Equal((502, "<html>Bad gateway</html>", "text/html"), (reply.Status, reply.Text, reply.Headers["Content-Type"]));
    }

    [Fact]
    public async Task A_late_answer_waits_for_the_clock()
    {
        WatchedClock clock = new();
        await using Visitor visitor = await Visitor.StartAsync(options => options.TimeProvider = clock);
        visitor.Ges.Faults.Next(Fault.Late(TimeSpan.FromMinutes(3)));

        Task<Reply> late = visitor.GetAsync("/v2/p1/graphs");
        Assert.Equal(TimeSpan.FromMinutes(3), await clock.FirstWait);
        Assert.False(late.IsCompleted);
        clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(200, (await late).Status);
    }

    [Fact]
    public async Task A_connection_can_end_before_the_answer_although_the_work_is_done()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(Fault.Cut());
        await Assert.ThrowsAsync<HttpRequestException>(() => visitor.PostAsync("/v2/p1/graphs/g1/stop"));
        Assert.Single(visitor.Ges.Jobs.Started);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 12)]
    [InlineData(100_000, 44)]
    public async Task A_connection_can_end_within_the_body(int after, int arrives)
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(Fault.Cut(after));
        using HttpRequestMessage request = visitor.Request("POST", "/v2/p1/graphs/g1/stop");
        using HttpResponseMessage response = await visitor.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(45, response.Content.Headers.ContentLength);

        Stream body = await response.Content.ReadAsStreamAsync();
        byte[] received = new byte[45];
        int count = 0;
        HttpIOException ended = await Assert.ThrowsAsync<HttpIOException>(async () =>
        {
            while (count < received.Length)
                count += await body.ReadAsync(received.AsMemory(count));
        });
        Assert.Equal(HttpRequestError.ResponseEnded, ended.HttpRequestError);
        Assert.Equal(arrives, count);
    }

    [Fact]
    public async Task An_answer_can_be_whole_to_HTTP_and_broken_to_JSON()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(Fault.WrongJson());
        Reply reply = await visitor.GetAsync("/v2/p1/graphs/g1");
        Assert.Equal(200, reply.Status);
        Assert.StartsWith("""{"graph":{"id":"g1",""", reply.Text);
        Assert.ThrowsAny<JsonException>(() => reply.Json);
    }

    [Fact]
    public async Task Faults_that_can_never_come_are_refused()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        Assert.Throws<ArgumentException>(() => visitor.Ges.Faults.Next("ShowGraf", Fault.Cut()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Answer(100));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Cut(-1));
    }

    [Fact]
    public async Task Faults_can_be_called_off()
    {
        await using Visitor visitor = await Visitor.StartAsync();
        visitor.Ges.Faults.Next(Fault.Answer(500));
        visitor.Ges.Faults.Clear();
        Assert.Equal(200, (await visitor.GetAsync("/v2/p1/graphs")).Status);
    }
}
