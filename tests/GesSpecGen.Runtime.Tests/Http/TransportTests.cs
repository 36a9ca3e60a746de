using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Runtime.Tests.Http;

public class TransportTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    [Theory]
    [InlineData(Head + "Content-Length: 100\r\n\r\n{\"job_id\":\"7")]
    [InlineData(Head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"job\r\n")]
    [InlineData("HTTP/1.1 200")]
    [InlineData("SSH-2.0-server\r\n")]
    [InlineData("")]
    public async Task An_answer_that_is_cut_or_no_HTTP_is_a_transport_error(string answer)
    {
        await using RawServer server = new(answer);
        using SampleClient client = server.Client();

        GesTransportException error = await Assert.ThrowsAsync<GesTransportException>(() => client.GetAsync("g", "j"));

        Assert.StartsWith("ShowJob: no complete answer: ", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
    }

    [Fact]
    public async Task A_service_that_does_not_listen_is_a_transport_error()
    {
        Uri address;
        await using (RawServer server = new(""))
            address = server.Address;
        using SampleClient client = new(address, GesCredential.Token("the-token"), new() { Retry = GesRetryOptions.None });

        GesTransportException error = await Assert.ThrowsAsync<GesTransportException>(() => client.GetAsync("g", "j"));

        Assert.Null(error.Status);
    }

    [Fact]
    public async Task An_endless_answer_is_read_to_the_limit_only()
    {
        const int Limit = 1_000_000;
        long sent = 0;
        TaskCompletionSource hungUp = new();
        await using RawServer server = new(async (stream, stop) =>
        {
            byte[] piece = Encoding.ASCII.GetBytes(new string(' ', 65_536));
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Head + "\r\n"), stop);
            try
            {
                for (; sent < 1L << 30; sent += piece.Length)
                    await stream.WriteAsync(piece, stop);
            }
            finally
            {
                hungUp.SetResult();
            }
        });
        using SampleClient client = server.Client(new GesClientOptions { MaxResponseBytes = Limit });

        await Assert.ThrowsAsync<GesResponseTooLargeException>(() => client.GetAsync("g", "j"));
        await hungUp.Task;

        // What the kernel holds between the two is more than what was read, but far from a gigabyte.
        Assert.InRange(sent, Limit, 64L * Limit);
    }

    [Fact]
    public async Task An_announced_length_beyond_the_limit_is_refused_before_reading()
    {
        await using RawServer server = new(Head + "Content-Length: 1073741824\r\n\r\n");
        using SampleClient client = server.Client();

        GesResponseTooLargeException error = await Assert.ThrowsAsync<GesResponseTooLargeException>(() => client.GetAsync("g", "j"));

        Assert.Equal("ShowJob: the answer is larger than GesClientOptions.MaxResponseBytes, 268435456 bytes.", error.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_timeout_covers_waiting_and_reading(bool answered)
    {
        FakeTimeProvider clock = new();
        TaskCompletionSource arrived = new();
        await using WebServer server = await WebServer.StartAsync(context => StallAsync(context, answered, arrived));
        using SampleClient client = server.Client(new GesClientOptions { Timeout = TimeSpan.FromSeconds(5), TimeProvider = clock });

        Task call = client.GetAsync("g", "j");
        await arrived.Task;
        clock.Advance(TimeSpan.FromSeconds(4.9));
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.2));

        GesTimeoutException error = await Assert.ThrowsAsync<GesTimeoutException>(() => call);
        Assert.Equal("ShowJob: no complete answer within 5 s.", error.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_cancellation_is_told_as_such(bool answered)
    {
        using CancellationTokenSource stop = new();
        TaskCompletionSource arrived = new();
        await using WebServer server = await WebServer.StartAsync(context => StallAsync(context, answered, arrived));
        using SampleClient client = server.Client();

        Task call = client.GetAsync("g", "j", stop.Token);
        await arrived.Task;
        await stop.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(stop.Token, error.CancellationToken);
    }

    [Fact]
    public async Task A_token_that_does_not_come_is_a_timeout_too()
    {
        FakeTimeProvider clock = new();
        TaskCompletionSource asked = new();
        using SampleClient client = new(
            new Uri("http://localhost:1"),
            GesCredential.Token(async stop =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, stop);
                return "never";
            }),
            new GesClientOptions { TimeProvider = clock });

        Task call = client.GetAsync("g", "j");
        await asked.Task;
        clock.Advance(TimeSpan.FromSeconds(101));

        await Assert.ThrowsAsync<GesTimeoutException>(() => call);
    }

    [Fact]
    public async Task A_foreign_HttpClient_keeps_its_own_timeout_and_stays_open()
    {
        using ImpatientHandler handler = new();
        using HttpClient http = new(handler);
        using (SampleClient client = new(http, new Uri("http://localhost:1"), GesCredential.Token("t"), new() { Retry = GesRetryOptions.None }))
        {
            GesTimeoutException error = await Assert.ThrowsAsync<GesTimeoutException>(() => client.GetAsync("g", "j"));
            Assert.Equal("ShowJob: no answer within the timeout of the HttpClient.", error.Message);
        }

        Assert.False(handler.Disposed);
    }

    private static async Task StallAsync(HttpContext context, bool answered, TaskCompletionSource arrived)
    {
        if (answered)
        {
            await context.Response.WriteAsync("{", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }

        arrived.SetResult();
        TaskCompletionSource gone = new();
        await using CancellationTokenRegistration registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    /// <summary>Does what HttpClient does when its own timeout has passed.</summary>
    private sealed class ImpatientHandler : HttpMessageHandler
    {
        internal bool Disposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(new TaskCanceledException("HttpClient.Timeout", new TimeoutException()));

        protected override void Dispose(bool disposing) => Disposed = true;
    }
}
