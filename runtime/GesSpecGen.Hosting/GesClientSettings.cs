using System.Diagnostics;

namespace GesSpecGen.Hosting;

/// <summary>Settings of a client, as a configuration section holds them. They are checked when the application starts.</summary>
/// <example><code>
/// "Ges": {
///   "Endpoint": "https://ges.example-region.example.com",
///   "ProjectId": "0123456789abcdef0123456789abcdef",
///   "Timeout": "00:00:30"
/// }
/// </code></example>
public sealed class GesClientSettings
{
    /// <summary>Address of the service: https, or http to this machine. Mandatory.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Id of the project to work in. Mandatory.</summary>
    public string? ProjectId { get; set; }

    /// <summary>
    /// The token to send. It is read again for every request, so a new one in the configuration is used at once.
    /// Without it, the <see cref="GesCredential"/> of the application's services proves who calls.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; set; }

    /// <summary>Longest time of one call. 100 seconds by default; <c>-00:00:00.001</c> for none.</summary>
    public TimeSpan Timeout { get; set; } = new GesClientOptions().Timeout;

    /// <summary>Largest body that is read, in bytes after decompression. 256 MiB by default.</summary>
    public int MaxResponseBytes { get; set; } = new GesClientOptions().MaxResponseBytes;

    /// <summary>Whether http is allowed to hosts other than this machine: the token then travels unprotected. False by default.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Product that is added to the <c>User-Agent</c> header, such as <c>GraphReports/2.1</c>. None by default.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>How often a waiting job handle asks.</summary>
    public GesJobPolling JobPolling { get; set; } = new();

    internal GesClientOptions ToOptions(TimeProvider timeProvider) => new()
    {
        Timeout = Timeout,
        MaxResponseBytes = MaxResponseBytes,
        AllowInsecureHttp = AllowInsecureHttp,
        UserAgentSuffix = UserAgentSuffix,
        JobPolling = JobPolling,
        TimeProvider = timeProvider,
    };
}
