using GesSpecGen.Core.Spec;
using GesSpecGen.Emulator.Answers;
using GesSpecGen.Emulator.Jobs;
using GesSpecGen.Emulator.Routing;
using GesSpecGen.Emulator.Server;
using GesSpecGen.Emulator.Spec;
using Microsoft.AspNetCore.Builder;

namespace GesSpecGen.Emulator;

/// <summary>
/// The Graph Engine Service as its documentation describes it, on loopback: it checks each request against the documented tables,
/// answers with the documented examples, and walks jobs through their states. It stops when it is disposed.
/// </summary>
/// <example><code>
/// await using GesEmulator ges = await GesEmulator.StartAsync();
/// </code></example>
public sealed class GesEmulator : IAsyncDisposable
{
    private readonly RequestLog _log;
    private readonly WebApplication _server;
    private readonly CancellationTokenSource _stop;

    private GesEmulator(WebApplication server, CancellationTokenSource stop, RequestLog log, EmulatedJobs jobs, FaultScript faults, EmulatedIam iam, string token, int operations)
    {
        _server = server;
        _stop = stop;
        _log = log;
        Jobs = jobs;
        Faults = faults;
        Iam = iam;
        Token = token;
        Operations = operations;
        Endpoint = new Uri(server.Urls.First());
    }

    /// <summary>Where the emulator listens, such as <c>http://127.0.0.1:40123/</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>A token that requests can carry; logins at <see cref="Iam"/> give others.</summary>
    public string Token { get; }

    /// <summary>The planes that are served.</summary>
    public IReadOnlyList<string> Planes { get; private init; } = [];

    /// <summary>How many operations are served.</summary>
    public int Operations { get; }

    /// <summary>The requests received so far, the first one first, but not more than <see cref="GesEmulatorOptions.KeptRequests"/>; tokens are not in them.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => _log.Requests;

    /// <summary>How many requests have been received, also those that are forgotten.</summary>
    public long RequestCount => _log.Count;

    /// <summary>The jobs that requests have started, and those that shall fail.</summary>
    public EmulatedJobs Jobs { get; }

    /// <summary>What shall go wrong.</summary>
    public FaultScript Faults { get; }

    /// <summary>The Identity and Access Management service, at the same address: who logs in there gets a token that ends.</summary>
    public EmulatedIam Iam { get; }

    /// <summary>Starts an emulator.</summary>
    /// <param name="options">What it serves and how; <see langword="null"/>: the packaged spec, strictly.</param>
    /// <param name="cancellationToken">Gives up the start; it does not stop a running emulator.</param>
    /// <exception cref="InvalidSpecException">The spec files have errors.</exception>
    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    public static async Task<GesEmulator> StartAsync(GesEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new GesEmulatorOptions();
        SpecSet spec = PlaneChoice.Of(SpecSource.Read(options), options.Planes);
        RouteTable routes = new(spec);
        OptionsCheck.Demand(options, routes);
        IdSource ids = new();
        RequestLog log = new(options.KeptRequests);
        ErrorAnswers errors = new(spec);
        FaultScript faults = new(operation => operation == EmulatedIam.Login || routes.Named(operation).Count > 0);
        EmulatedJobs jobs = new(routes.FailedStates);
        EmulatedIam iam = new(options.Identity, options.TimeProvider);
        Responder responder = new(spec, options, new JobBook(spec, routes, options, jobs, ids, errors), errors, iam);
        CancellationTokenSource stop = new();
        Pipeline pipeline = new(routes, responder, errors, log, faults, ids, new Pauses(options.TimeProvider, stop.Token));
        WebApplication server = await LoopbackServer.StartAsync(options.Port, pipeline.HandleAsync, cancellationToken).ConfigureAwait(false);
        return new GesEmulator(server, stop, log, jobs, faults, iam, options.Token, routes.Count) { Planes = [.. spec.Operations.Select(static file => file.PlaneName ?? "").Distinct()] };
    }

    /// <summary>Forgets the requests received so far.</summary>
    public void ClearRequests() => _log.Clear();

    /// <summary>Stops the emulator. Requests that wait for an answer are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
            return;
        await _stop.CancelAsync().ConfigureAwait(false);
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(1));
        await _server.StopAsync(patience.Token).ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
    }
}
