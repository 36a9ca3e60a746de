using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GesSpecGen.Benchmarks.Streams;

/// <summary>Answers everything with a list of vertices, which it makes while it sends them: it keeps none in memory.</summary>
internal sealed class VertexServer : IAsyncDisposable
{
    private const int FlushedBytes = 32 * 1024;
    private const int LargestVertex = 256;

    private readonly WebApplication _app;

    private VertexServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public int Vertices { get; set; }

    /// <summary>How many bytes the last answer had.</summary>
    public long Sent { get; private set; }

    public static async Task<VertexServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        VertexServer server = new(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        PipeWriter body = context.Response.BodyWriter;
        Sent = 0;
        body.Write("{\"data\":{\"vertices\":["u8);
        for (int i = 0; i < Vertices; i++)
        {
            WriteVertex(body, i);
            if (body.UnflushedBytes > FlushedBytes)
                await FlushAsync(body, context.RequestAborted);
        }

        body.Write("]},\"errorCode\":\"\"}"u8);
        await FlushAsync(body, context.RequestAborted);
    }

    private async Task FlushAsync(PipeWriter body, CancellationToken stop)
    {
        Sent += body.UnflushedBytes;
        await body.FlushAsync(stop);
    }

    private static void WriteVertex(PipeWriter body, int i)
    {
        Utf8.TryWrite(
            body.GetSpan(LargestVertex),
            CultureInfo.InvariantCulture,
            $"{(i == 0 ? "" : ",")}{{\"id\":\"v{i}\",\"label\":\"user\",\"properties\":{{\"name\":[\"n{i % 977}\"],\"age\":[{i % 90}]}}}}",
            out int length);
        body.Advance(length);
    }
}
