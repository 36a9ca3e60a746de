namespace GesSpecGen.Hosting;

/// <summary>What a client is made from: its settings, found to be usable.</summary>
public sealed class GesConnection
{
    internal GesConnection(HttpClient http, Uri endpoint, string projectId, GesCredential credential, GesClientOptions options)
    {
        Http = http;
        Endpoint = endpoint;
        ProjectId = projectId;
        Credential = credential;
        Options = options;
    }

    /// <summary>Sends the requests; its connections are those of the application's IHttpClientFactory.</summary>
    public HttpClient Http { get; }

    /// <summary>Address of the service.</summary>
    public Uri Endpoint { get; }

    /// <summary>Id of the project to work in.</summary>
    public string ProjectId { get; }

    /// <summary>Proves who calls.</summary>
    public GesCredential Credential { get; }

    /// <summary>Timeout, limits and clock.</summary>
    public GesClientOptions Options { get; }
}
