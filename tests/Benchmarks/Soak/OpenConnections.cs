using System.Diagnostics.Metrics;

namespace GesSpecGen.Benchmarks.Soak;

/// <summary>Counts the connections of HttpClient by its own metric.</summary>
internal sealed class OpenConnections : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _open;

    public OpenConnections()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is { Name: "http.client.open_connections", Meter.Name: "System.Net.Http" })
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, change, _, _) => Interlocked.Add(ref _open, change));
        _listener.Start();
    }

    public long Count => Interlocked.Read(ref _open);

    /// <summary>Connections are closed a moment after their handler.</summary>
    public async Task<long> SettledAsync(CancellationToken cancellationToken)
    {
        for (int i = 0; Count > 0 && i < 50; i++)
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        return Count;
    }

    public void Dispose() => _listener.Dispose();
}
