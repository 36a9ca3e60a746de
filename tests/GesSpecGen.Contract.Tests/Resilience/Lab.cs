using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Resilience;

/// <summary>A client and a service whose clocks stand still until a test moves them.</summary>
internal sealed class Lab : IAsyncDisposable
{
    private Lab(GesEmulator service, WatchedClock serviceClock)
    {
        Service = service;
        ServiceClock = serviceClock;
    }

    public GesEmulator Service { get; }

    public WatchedClock ServiceClock { get; }

    public WatchedClock ClientClock { get; } = new();

    public static async Task<Lab> StartAsync()
    {
        WatchedClock clock = new();
        return new Lab(await GesEmulator.StartAsync(new GesEmulatorOptions { TimeProvider = clock }), clock);
    }

    public Watcher Watcher { get; } = new();

    /// <summary>A client with tries of ten seconds at most, and full pauses of one second, two and four.</summary>
    public GesManagementClient Client(GesCredential? credential = null, Uri? endpoint = null) => new(
        new HttpClient(Watcher),
        endpoint ?? Service.Endpoint,
        "project",
        credential ?? GesCredential.Token(Service.Token),
        new GesClientOptions { TimeProvider = ClientClock, Retry = new() { FirstDelay = TimeSpan.FromSeconds(1), TryTimeout = TimeSpan.FromSeconds(10), Jitter = static () => 1 } });

    public int Sent(string operation) => Service.Requests.Count(request => request.Operation == operation);

    public ValueTask DisposeAsync()
    {
        Watcher.Dispose();
        return Service.DisposeAsync();
    }
}
