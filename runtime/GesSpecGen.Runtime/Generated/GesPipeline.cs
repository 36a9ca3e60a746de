using System.ComponentModel;
using System.Runtime.ExceptionServices;
using GesSpecGen.Calls;
using GesSpecGen.Credentials;
using GesSpecGen.Http;
using GesSpecGen.Jobs;
using GesSpecGen.Streams;

namespace GesSpecGen.Generated;

/// <summary>What the groups of an emitted client send with: credential, send, read, error, once more.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GesPipeline
{
    private readonly Connection _connection;
    private readonly ClientSettings _settings;

    private GesPipeline(Connection connection, ClientSettings settings)
    {
        _connection = connection;
        _settings = settings;
    }

    /// <summary>Id of the project that the client works in.</summary>
    public string ProjectId => _connection.ProjectId;

    /// <summary>Name of the graph that the client works on.</summary>
    /// <exception cref="InvalidOperationException">The client works on no graph.</exception>
    public string GraphName => _connection.GraphName ?? throw new InvalidOperationException("This client was made without the name of a graph.");

    internal string? BoundGraph => _connection.GraphName;

    internal GesPlane Plane => _connection.Plane;

    internal PollingSchedule Polling => _settings.Polling;

    internal HttpClient Http => _connection.Http;

    /// <summary>Sends a request and reads the answer.</summary>
    /// <typeparam name="T">Type of the answer.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="GesException">There was no answer, it says that the call failed, or it is not as documented.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="ArgumentException">A value is outside of its documented range or length; nothing has been sent.</exception>
    public async Task<T> SendAsync<T>(GesRequest request, GesRead<T> read, CancellationToken cancellationToken)
        where T : GesResponse
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        if (_settings.CheckRequests)
            request.Check(ProjectId, _connection.GraphName);
        RequestPlan plan = new(request, _connection, _settings);
        using Call call = new(request.Operation, _connection, _settings, cancellationToken);
        TryResult<T> result = await CallLoop.RunAsync(call, plan, new WholeReceiver<T>(read)).ConfigureAwait(false);
        call.Ended(result.Failure?.Error);
        if (result.Failure is { } failure)
            ExceptionDispatchInfo.Throw(failure.Error);
        return result.Answer!;
    }

    /// <summary>Makes a stream of the items of an answer. Nothing is sent before someone goes through it.</summary>
    /// <typeparam name="TItem">Type of the items.</typeparam>
    /// <typeparam name="TAnswer">Type of the answer.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="path">Names that lead to the list in the body, divided by dots.</param>
    /// <param name="readItems">Reads a list of items.</param>
    /// <param name="readAnswer">Reads the body; its list is empty.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The stream.</returns>
    /// <exception cref="ArgumentException">A value is outside of its documented range or length.</exception>
    public GesStream<TItem, TAnswer> Stream<TItem, TAnswer>(GesRequest request, string path, GesRead<IReadOnlyList<TItem>> readItems, GesRead<TAnswer> readAnswer, CancellationToken cancellationToken)
        where TAnswer : GesResponse
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(readItems);
        ArgumentNullException.ThrowIfNull(readAnswer);
        return Stream(request, new EmittedParts<TItem, TAnswer>(path, readItems, readAnswer), cancellationToken);
    }

    internal GesStream<TItem, TAnswer> Stream<TItem, TAnswer>(GesRequest request, StreamParts<TItem, TAnswer> parts, CancellationToken cancellationToken)
        where TAnswer : GesResponse
    {
        ArgumentNullException.ThrowIfNull(request);
        if (_settings.CheckRequests)
            request.Check(ProjectId, _connection.GraphName);
        RequestPlan plan = new(request, _connection, _settings);
        return new ServiceStream<TItem, TAnswer>(stop => new StreamedCall<TItem, TAnswer>(new Call(request.Operation, _connection, _settings, stop), plan, parts), cancellationToken);
    }

    /// <summary>Checks everything before it makes an HttpClient, where it is given none.</summary>
    internal static GesPipeline Create(GesPlane plane, HttpClient? http, Uri endpoint, Target target, GesCredential credential, GesClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(plane);
        ArgumentNullException.ThrowIfNull(credential);
        if (credential.OnlySigns && !plane.AcceptsSignatures)
            throw SignaturesRefused.Error();
        ClientSettings settings = ClientSettings.From(options ?? new GesClientOptions());
        ServiceAddress address = ServiceAddress.From(endpoint, settings.AllowInsecureHttp);
        if (http is not null)
            GivenHttp.Demand(http, options?.ServerTrust, nameof(http));
        return new(new Connection(plane, address, target.ProjectId, credential) { GraphName = target.GraphName, Http = http ?? OwnHttp.Create(options?.ServerTrust), IsOwn = http is null }, settings);
    }

    internal GesPipeline With(GesCallOptions options) => new(_connection, _settings.With(options));
}
