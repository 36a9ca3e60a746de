using System.Collections.Concurrent;
using System.Diagnostics;

namespace GesSpecGen.Fuzz.Running;

/// <summary>Ends the program where an input does not end, and says which one it was.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<uint, long> _running = new();
    private readonly Timer _timer;

    public Watchdog(ulong seed) => _timer = new Timer(_ => Look(seed), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

    public IDisposable Watch(uint number)
    {
        _running[number] = Stopwatch.GetTimestamp();
        return new Watched(this, number);
    }

    public void Dispose() => _timer.Dispose();

    private void Look(ulong seed)
    {
        foreach ((uint number, long start) in _running)
            if (Stopwatch.GetElapsedTime(start) > Patience)
                Environment.FailFast($"Input {number} of seed {seed} does not end.");
    }

    private sealed class Watched(Watchdog watchdog, uint number) : IDisposable
    {
        public void Dispose() => watchdog._running.TryRemove(number, out _);
    }
}
