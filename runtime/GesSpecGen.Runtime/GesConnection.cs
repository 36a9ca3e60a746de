namespace GesSpecGen;

/// <summary>All that a client is made from, found to be usable: what <c>GesSpecGen.Hosting</c> hands over to <see cref="IGesConnectable{TSelf}.Connect"/>.</summary>
/// <param name="http">Sends the requests; its handler must not follow redirects.</param>
/// <param name="endpoint">Address of the service.</param>
/// <param name="projectId">Id of the project to work in.</param>
/// <param name="credential">Proves who calls.</param>
public sealed class GesConnection(HttpClient http, Uri endpoint, string projectId, GesCredential credential)
{
    /// <summary>Sends the requests.</summary>
    public HttpClient Http { get; } = http;

    /// <summary>Address of the service.</summary>
    public Uri Endpoint { get; } = endpoint;

    /// <summary>Id of the project to work in.</summary>
    public string ProjectId { get; } = projectId;

    /// <summary>Name of the graph to work on; null where the client works on none.</summary>
    public string? GraphName { get; init; }

    /// <summary>Proves who calls.</summary>
    public GesCredential Credential { get; } = credential;

    /// <summary>Timeout, limits and clock. The defaults unless they are set.</summary>
    public GesClientOptions Options { get; init; } = new();
}
