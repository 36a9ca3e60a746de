using System.Text;
using GesSpecGen.Runtime.Tests.Http;

namespace GesSpecGen.Runtime.Tests.Streams;

/// <summary>Sends an answer in pieces, the next one when the test says so, and sees when the client hangs up.</summary>
internal sealed class StreamServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _more = new(0);
    private readonly TaskCompletionSource _hungUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly RawServer _server;

    internal StreamServer(params string[] pieces) => _server = new RawServer((stream, stop) => SendAsync(stream, pieces, stop));

    internal Task HungUp => _hungUp.Task;

    internal int Requests => _server.Heads.Count;

    internal void SendMore() => _more.Release();

    internal SampleClient Client(GesClientOptions? options = null) => _server.Client(options);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _more.Dispose();
    }

    private async Task SendAsync(Stream stream, string[] pieces, CancellationToken stop)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nX-Request-Id: r-1\r\n\r\n"u8.ToArray(), stop);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(pieces[0]), stop);
        foreach (string piece in pieces.Skip(1))
        {
            Task<int> closed = stream.ReadAsync(new byte[1], stop).AsTask();
            Task more = _more.WaitAsync(stop);
            if (await Task.WhenAny(more, closed) == closed)
            {
                _hungUp.SetResult();
                return;
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes(piece), stop);
        }
    }
}
