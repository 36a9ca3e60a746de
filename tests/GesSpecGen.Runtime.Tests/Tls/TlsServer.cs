using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GesSpecGen.Runtime.Tests.Tls;

/// <summary>A server on this machine with a certificate; it answers everything with an empty object, and counts what comes that far.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _requests;

    private TlsServer(WebApplication app) => _app = app;

    internal Uri Address => new(_app.Urls.First());

    internal int Requests => _requests;

    internal static async Task<TlsServer> StartAsync(X509Certificate2 certificate, params X509Certificate2[] chain)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.UseHttps(https =>
        {
            https.ServerCertificate = certificate;
            https.ServerCertificateChain = [.. chain];
        })));
        WebApplication app = builder.Build();
        TlsServer server = new(app);
        app.Run(context =>
        {
            Interlocked.Increment(ref server._requests);
            return context.Response.WriteAsync("{}");
        });
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
