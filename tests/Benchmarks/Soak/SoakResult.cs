using System.Collections.Concurrent;

namespace GesSpecGen.Benchmarks.Soak;

/// <summary>What a soak has seen, from three sides: the callers, the client's observer, the service.</summary>
internal sealed record SoakResult(ConcurrentDictionary<string, int> Outcomes, Watcher Client, SoakService Service)
{
    public List<Standstill> Rounds { get; } = [];

    /// <summary>How many connections were open once the client was disposed.</summary>
    public long OpenAfterwards { get; set; }
}

/// <summary>What the service counted.</summary>
internal sealed record SoakService
{
    public long Requests { get; set; }

    /// <summary>How often each kind of failure was served.</summary>
    public Dictionary<string, int> Faults { get; } = [];
}

/// <summary>How things are while no call is on its way.</summary>
internal readonly record struct Standstill(int Calls, TimeSpan Elapsed, long Memory, long Timers, long Connections);
