namespace GesSpecGen.Hosting;

/// <summary>
/// Settings of a client, as a configuration section holds them. They are checked when the application starts. When the configuration is reloaded,
/// a new <see cref="Credential"/> is used from the next request on; all other changes wait for the next start.
/// </summary>
/// <example><code>
/// "Ges": {
///   "Region": "cn-north-4",
///   "ProjectId": "0123456789abcdef0123456789abcdef",
///   "Credential": { "Kind": "IamUser", "Account": "contoso", "User": "graph-reports" },
///   "Timeout": "00:00:30",
///   "Retry": { "MaxTries": 3 }
/// }
/// </code></example>
public sealed class GesClientSettings
{
    /// <summary>Address of the service: https, or http to this machine. Mandatory for a graph; elsewhere the <see cref="Region"/> is enough.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Code of the region, such as <c>cn-north-4</c>: its documented addresses are used where none is given.</summary>
    public string? Region { get; set; }

    /// <summary>Id of the project to work in. Mandatory.</summary>
    public string? ProjectId { get; set; }

    /// <summary>Name of the graph in the service, for clients of one graph. By default the name that it was added under.</summary>
    public string? GraphName { get; set; }

    /// <summary>Proves who calls. By default the <see cref="GesCredential"/> of the application's services does.</summary>
    public GesCredentialSettings Credential { get; set; } = new();

    /// <summary>Longest time of one call. 100 seconds by default; <c>-00:00:00.001</c> for none.</summary>
    public TimeSpan Timeout { get; set; } = new GesClientOptions().Timeout;

    /// <summary>How often and when a call is tried again.</summary>
    public GesRetryOptions Retry { get; set; } = new();

    /// <summary>Limits around the tries: a circuit breaker, and how many requests there may be at once.</summary>
    public GesResilienceSettings Resilience { get; set; } = new();

    /// <summary>Largest body that is read, in bytes after decompression. 256 MiB by default.</summary>
    public int MaxResponseBytes { get; set; } = new GesClientOptions().MaxResponseBytes;

    /// <summary>Which certificates of the service are trusted. By default those that the system's authorities vouch for.</summary>
    public GesServerTrustSettings ServerTrust { get; set; } = new();

    /// <summary>Whether http is allowed to hosts other than this machine: tokens and passwords then travel unprotected. False by default.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Whether values outside of their documented range or length are refused before anything is sent. True by default.</summary>
    public bool CheckRequests { get; set; } = true;

    /// <summary>Product that is added to the <c>User-Agent</c> header, such as <c>GraphReports/2.1</c>. None by default.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>How often a waiting job handle asks.</summary>
    public GesJobPolling JobPolling { get; set; } = new();
}
