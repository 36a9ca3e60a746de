namespace GesSpecGen;

/// <summary>Settings of a client. A client copies them when it is made; later changes have no effect on it.</summary>
public sealed class GesClientOptions
{
    /// <summary>Longest time of one call with all its tries, from asking for the token to the end of the body. 100 seconds by default; <see cref="Timeout.InfiniteTimeSpan"/> for none.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How often and when a call is tried again.</summary>
    public GesRetryOptions Retry { get; set; } = new();

    /// <summary>Largest body that is read, in bytes after decompression. 256 MiB by default.</summary>
    public int MaxResponseBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>Whether http is allowed to hosts other than this machine: the token then travels unprotected. False by default.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// Whether values outside of their documented range or length are refused with an <see cref="ArgumentException"/> before anything is sent. True by default.
    /// False where the service takes more than its documentation says: then the service decides alone.
    /// </summary>
    public bool CheckRequests { get; set; } = true;

    /// <summary>
    /// Which certificates of the server are trusted. Null, the default: those that the system's authorities vouch for. Only for connections of the client's own:
    /// for an HttpClient that you give, <see cref="GesConnections.Configure"/> sets up its handler.
    /// </summary>
    public GesServerTrust? ServerTrust { get; set; }

    /// <summary>Product that is added to the <c>User-Agent</c> header, such as <c>GraphReports/2.1</c>. None by default.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>The clock for timeouts and waiting. The system's by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>How often a waiting job handle asks.</summary>
    public GesJobPolling JobPolling { get; set; } = new();

    /// <summary>Who is told what becomes of the calls, for logs. Nobody by default.</summary>
    public IList<GesCallObserver> Observers { get; } = [];
}
