using System.Collections.Concurrent;
using System.Diagnostics;
using GesSpecGen.Fuzz.Inputs;
using GesSpecGen.Fuzz.Pipeline;

namespace GesSpecGen.Fuzz.Running;

/// <summary>Inputs by number through the pipeline. What goes wrong is kept once a kind, and the run goes on.</summary>
public sealed class FuzzRun(ulong seed, TimeSpan limit)
{
    private readonly SyntaxCheck _syntax = new();
    private readonly ConcurrentDictionary<string, Fault> _faults = new(StringComparer.Ordinal);
    private readonly Slowest _slowest = new();
    private long _ended;

    public long Ended => Interlocked.Read(ref _ended);

    public IReadOnlyList<Fault> Faults => [.. _faults.Values.OrderBy(static fault => fault.Number)];

    public int Parsed => _syntax.Parsed;

    public (uint Number, TimeSpan Time) Slowest => _slowest.Most;

    /// <param name="first">The number of the first input.</param>
    /// <param name="count">How many.</param>
    /// <param name="threads">How many at once.</param>
    public void Run(uint first, uint count, int threads)
    {
        using Watchdog watchdog = new(seed);
        Parallel.For(0L, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, step =>
        {
            uint number = first + (uint)step;
            using (watchdog.Watch(number))
                Try(number);
            Interlocked.Increment(ref _ended);
        });
    }

    private void Try(uint number)
    {
        SpecInput input = SpecInputs.Of(seed, number);
        try
        {
            TimeSpan time = Timed(() => _syntax.Run(PipelineRun.Emit(input)));
            // Another program may have had the processor meanwhile: only what is slow again is slow.
            for (int again = 0; again < 2 && time > limit; again++)
                time = TimeSpan.FromTicks(Math.Min(time.Ticks, Timed(() => _syntax.Run(PipelineRun.Emit(input))).Ticks));
            _slowest.Add(number, time);
            if (time > limit)
                throw new BrokenPromise("It takes too long.");
        }
        catch (Exception fault)
        {
            _faults.TryAdd(Fault.KindOf(fault), new Fault(number, input, fault));
        }
    }

    private static TimeSpan Timed(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }
}
