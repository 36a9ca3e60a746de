using System.ComponentModel;
using GesSpecGen.Calls;
using GesSpecGen.Generated;
using GesSpecGen.Http;

namespace GesSpecGen;

/// <summary>Base of the emitted clients. A client is safe to use from many threads at once; keep one for the life of the program.</summary>
public abstract class GesClient : IDisposable
{
    private readonly GesPipeline? _pipeline;
    private readonly HttpClient? _owned;

    /// <summary>Makes a client with connections of its own, which are closed with it. Redirects are not followed.</summary>
    /// <param name="plane">What the documentation says of the plane that the client speaks to.</param>
    /// <param name="endpoint">Address of the service: https, or http to this machine. A path in it is put before the documented paths.</param>
    /// <param name="projectId">Id of the project to work in.</param>
    /// <param name="credential">Proves who calls.</param>
    /// <param name="options">Settings; the defaults if null.</param>
    /// <exception cref="ArgumentException">The endpoint, the project id or a setting is not usable.</exception>
    protected GesClient(GesPlane plane, Uri endpoint, string projectId, GesCredential credential, GesClientOptions? options)
    {
        _pipeline = GesPipeline.Create(plane, http: null, endpoint, Target.Project(projectId), credential, options);
        _owned = _pipeline.Http;
    }

    /// <summary>Makes a client of one graph, with connections of its own, which are closed with it. Redirects are not followed.</summary>
    /// <param name="plane">What the documentation says of the plane that the client speaks to.</param>
    /// <param name="endpoint">Address of the graph: https, or http to this machine. A path in it is put before the documented paths.</param>
    /// <param name="projectId">Id of the project to work in.</param>
    /// <param name="graphName">Name of the graph to work on.</param>
    /// <param name="credential">Proves who calls.</param>
    /// <param name="options">Settings; the defaults if null.</param>
    /// <exception cref="ArgumentException">The endpoint, the project id, the graph's name or a setting is not usable.</exception>
    protected GesClient(GesPlane plane, Uri endpoint, string projectId, string graphName, GesCredential credential, GesClientOptions? options)
    {
        _pipeline = GesPipeline.Create(plane, http: null, endpoint, Target.Graph(projectId, graphName), credential, options);
        _owned = _pipeline.Http;
    }

    /// <summary>Makes a client that sends over a given HttpClient, for example one of an IHttpClientFactory. It stays open when this client is disposed.</summary>
    /// <param name="plane">What the documentation says of the plane that the client speaks to.</param>
    /// <param name="http">Sends the requests. Its handler must not follow redirects: it could carry the token to wherever they point; <see cref="GesConnections.Configure"/> sets one up. Its base address is not used; its timeout counts beside that of the options.</param>
    /// <param name="endpoint">Address of the service: https, or http to this machine. A path in it is put before the documented paths.</param>
    /// <param name="projectId">Id of the project to work in.</param>
    /// <param name="credential">Proves who calls.</param>
    /// <param name="options">Settings; the defaults if null.</param>
    /// <exception cref="ArgumentException">The endpoint, the project id or a setting is not usable.</exception>
    protected GesClient(GesPlane plane, HttpClient http, Uri endpoint, string projectId, GesCredential credential, GesClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(http);
        _pipeline = GesPipeline.Create(plane, http, endpoint, Target.Project(projectId), credential, options);
    }

    /// <summary>Makes a client of one graph that sends over a given HttpClient, for example one of an IHttpClientFactory. It stays open when this client is disposed.</summary>
    /// <param name="plane">What the documentation says of the plane that the client speaks to.</param>
    /// <param name="http">Sends the requests. Its handler must not follow redirects: it could carry the token to wherever they point; <see cref="GesConnections.Configure"/> sets one up. Its base address is not used; its timeout counts beside that of the options.</param>
    /// <param name="endpoint">Address of the graph: https, or http to this machine. A path in it is put before the documented paths.</param>
    /// <param name="projectId">Id of the project to work in.</param>
    /// <param name="graphName">Name of the graph to work on.</param>
    /// <param name="credential">Proves who calls.</param>
    /// <param name="options">Settings; the defaults if null.</param>
    /// <exception cref="ArgumentException">The endpoint, the project id, the graph's name or a setting is not usable.</exception>
    protected GesClient(GesPlane plane, HttpClient http, Uri endpoint, string projectId, string graphName, GesCredential credential, GesClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(http);
        _pipeline = GesPipeline.Create(plane, http, endpoint, Target.Graph(projectId, graphName), credential, options);
    }

    /// <summary>Makes a view of a client: it shares connections and credential, and there is nothing to dispose.</summary>
    /// <param name="client">The client to share with.</param>
    /// <param name="options">What the calls through the view do otherwise.</param>
    /// <exception cref="ArgumentException">A setting is not usable.</exception>
    protected GesClient(GesClient client, GesCallOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        _pipeline = client.Pipeline.With(options);
    }

    /// <summary>For mocks: the groups must be overridden.</summary>
    protected GesClient()
    {
    }

    /// <summary>What the groups send with.</summary>
    /// <exception cref="InvalidOperationException">The client is a mock.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected GesPipeline Pipeline => _pipeline ?? throw new InvalidOperationException("This client was made without an endpoint: a mock must override the group that is used.");

    /// <summary>Closes the connections, if they are the client's own.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections, if they are the client's own.</summary>
    /// <param name="disposing">False if called by a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _owned?.Dispose();
    }
}
