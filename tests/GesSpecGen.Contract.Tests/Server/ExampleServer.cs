using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace GesSpecGen.Contract.Tests.Server;

/// <summary>A server that knows nothing of the service: it answers with the bytes that it is told, and keeps the request.</summary>
public sealed class ExampleServer : IAsyncLifetime
{
    public const string RequestId = "0a1b2c3d4e5f";

    private WebApplication _server = null!;

    public Uri Endpoint { get; private set; } = null!;

    public ReceivedMessage Last { get; private set; } = null!;

    /// <summary>How many requests have come.</summary>
    public int Received { get; private set; }

    /// <summary>What happens to the next requests.</summary>
    public RequestDelegate Answer { get; set; } = static _ => Task.CompletedTask;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(HandleAsync);
        await _server.StartAsync();
        Endpoint = new Uri(_server.Urls.Single());
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void AnswerWith(int status, string? json) => Answer = async http =>
    {
        http.Response.StatusCode = status;
        http.Response.Headers["X-Request-Id"] = RequestId;
        if (json is null)
            return;
        http.Response.ContentType = "application/json";
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(json), http.RequestAborted);
    };

    private async Task HandleAsync(HttpContext http)
    {
        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        string[] target = http.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?', 2);
        Last = new ReceivedMessage(
            http.Request.Method,
            target[0],
            target.Length == 1 ? "" : target[1],
            http.Request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Encoding.UTF8.GetString(body.ToArray()));
        Received++;
        await Answer(http);
    }
}

/// <summary>A request as it came over the wire.</summary>
public sealed record ReceivedMessage(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body);
