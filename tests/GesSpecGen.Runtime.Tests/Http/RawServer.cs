using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GesSpecGen.Runtime.Tests.Http;

/// <summary>A server that sends bytes that no proper server would.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    internal RawServer(Func<Stream, CancellationToken, Task> answer)
    {
        _listener.Start();
        _serving = ServeAsync(answer);
    }

    internal RawServer(string answer)
        : this((stream, stop) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer), stop).AsTask())
    {
    }

    /// <summary>The request lines and headers that came, byte by byte.</summary>
    internal ConcurrentQueue<string> Heads { get; } = new();

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    private static GesClientOptions TriedOnce => new() { Retry = GesRetryOptions.None };

    internal SampleClient Client(GesClientOptions? options = null) => new(Address, GesCredential.Token("the-token"), options ?? TriedOnce);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task ServeAsync(Func<Stream, CancellationToken, Task> answer)
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                NetworkStream stream = client.GetStream();
                Heads.Enqueue(await ReadHeadAsync(stream, _stop.Token));
                await answer(stream, _stop.Token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or InvalidOperationException)
        {
            // The test is over, or the client hung up.
        }
    }

    private static async Task<string> ReadHeadAsync(Stream stream, CancellationToken stop)
    {
        StringBuilder head = new();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, stop) > 0)
            head.Append((char)one[0]);
        return head.ToString();
    }
}
