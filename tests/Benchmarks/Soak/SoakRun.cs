using System.Collections.Concurrent;
using System.Diagnostics;
using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Benchmarks.Soak;

/// <summary>Makes the calls, on loopback alone.</summary>
internal static class SoakRun
{
    public static async Task<SoakResult> RunAsync(SoakPlan plan, TextWriter output, CancellationToken stop)
    {
        await using GesEmulator emulator = await GesEmulator.StartAsync(new GesEmulatorOptions { KeptRequests = 0 }, stop);
        emulator.Faults.Rate(plan.Share, plan.Seed, [.. SoakFaults.All.Select(static item => item.Fault)]);
        SoakResult result = new(new ConcurrentDictionary<string, int>(), new Watcher(), new SoakService());
        using OpenConnections connections = new();
        using (GesManagementClient ges = Client(emulator, result.Client))
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int round = 0; round < SoakPlan.Rounds; round++)
            {
                await RoundAsync(ges, plan, plan.CallsOf(round), result.Outcomes, stop);
                result.Rounds.Add(new(result.Outcomes.Values.Sum(), watch.Elapsed, GC.GetTotalMemory(forceFullCollection: true), Timer.ActiveCount, connections.Count));
                await SoakReport.WriteAsync(output, result.Rounds[^1]);
            }
        }

        result.OpenAfterwards = await connections.SettledAsync(stop);
        result.Service.Requests = emulator.RequestCount;
        foreach ((string kind, Fault fault) in SoakFaults.All)
            result.Service.Faults[kind] = result.Service.Faults.GetValueOrDefault(kind) + emulator.Faults.Served.GetValueOrDefault(fault);
        return result;
    }

    private static GesManagementClient Client(GesEmulator emulator, Watcher watcher) => new(emulator.Endpoint, "project", new RenewableToken(emulator.Token), new GesClientOptions
    {
        Retry = new() { FirstDelay = TimeSpan.FromMilliseconds(10), LongestDelay = TimeSpan.FromMilliseconds(40) },
        Observers = { watcher },
    });

    private static async Task RoundAsync(GesManagementClient ges, SoakPlan plan, int calls, ConcurrentDictionary<string, int> outcomes, CancellationToken stop)
    {
        int next = 0;
        await Task.WhenAll(Enumerable.Range(0, plan.Callers).Select(_ => Task.Run(CallAsync, stop)));

        async Task CallAsync()
        {
            for (int number = Interlocked.Increment(ref next); number <= calls; number = Interlocked.Increment(ref next))
                outcomes.AddOrUpdate(await OutcomeAsync(ges, number, stop), 1, static (_, count) => count + 1);
        }
    }

    private static async Task<string> OutcomeAsync(GesManagementClient ges, int number, CancellationToken stop)
    {
        try
        {
            await MakeAsync(ges, number, stop);
            return "answer";
        }
        catch (GesException e)
        {
            return SoakFaults.KindOf(e);
        }
    }

    /// <summary>Of five calls four may be repeated. None starts a job, for those would fill the emulator.</summary>
    private static Task MakeAsync(GesManagementClient ges, int number, CancellationToken stop) => (number % 5) switch
    {
        0 => ges.Graphs.ListAsync(cancellationToken: stop),
        1 => ges.Backups.DeleteAsync("graph", "backup", stop),
        2 => ges.ElasticIps.AttachAsync("graph", new AttachEipRequest { EipId = "address" }, stop),
        _ => ges.Graphs.GetAsync("graph", stop),
    };
}
