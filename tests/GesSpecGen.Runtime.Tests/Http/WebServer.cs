using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace GesSpecGen.Runtime.Tests.Http;

/// <summary>A server on this machine that notes what came and answers as it is told.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebServer(WebApplication app) => _app = app;

    internal Uri Address => new(_app.Urls.First());

    internal ConcurrentQueue<Seen> Requests { get; } = new();

    internal Seen Request => Assert.Single(Requests);

    internal static Task<WebServer> AnsweringAsync(int status, string body, params (string Name, string Value)[] headers) => StartAsync(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        foreach ((string name, string value) in headers)
            context.Response.Headers.Append(name, value);
        if (body.Length > 0)
            await context.Response.WriteAsync(body);
    });

    internal static async Task<WebServer> StartAsync(RequestDelegate answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        WebServer server = new(app);
        app.Run(async context =>
        {
            server.Requests.Enqueue(await Seen.FromAsync(context));
            await answer(context);
        });
        await app.StartAsync();
        return server;
    }

    private static GesClientOptions TriedOnce => new() { Retry = GesRetryOptions.None };

    internal SampleClient Client(GesClientOptions? options = null, string path = "") =>
        new(new Uri(Address, path), GesCredential.Token("the-token"), options ?? TriedOnce);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>A request as it came over the wire.</summary>
    internal sealed record Seen(string Method, string Target, IHeaderDictionary Headers, string Body)
    {
        internal static async Task<Seen> FromAsync(HttpContext context)
        {
            using StreamReader reader = new(context.Request.Body);
            string body = await reader.ReadToEndAsync();
            HeaderDictionary headers = new(context.Request.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase));
            return new(context.Request.Method, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, headers, body);
        }
    }
}
