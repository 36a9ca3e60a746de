namespace GesSpecGen.Benchmarks.Soak;

/// <summary>What does not add up.</summary>
internal static class SoakCheck
{
    private const double GrowthThatIsNoise = 0.05;
    private const long BytesThatAreNoise = 512 * 1024;

    public static IReadOnlyList<string> Complaints(SoakPlan plan, SoakResult result) => [.. Accounts(plan, result), .. Leaks(plan, result)];

    private static IEnumerable<string> Accounts(SoakPlan plan, SoakResult result)
    {
        if (result.Outcomes.Values.Sum() != plan.Calls || result.Client.Calls != plan.Calls)
            yield return $"{plan.Calls} calls were planned, {result.Outcomes.Values.Sum()} came back, and {result.Client.Calls} were told of.";
        if (result.Client.Attempts != result.Service.Requests)
            yield return $"{result.Client.Attempts} requests were sent, {result.Service.Requests} received.";
        foreach (string kind in result.Service.Faults.Keys.Union(result.Client.FailedTries.Keys).Union(result.Outcomes.Keys).Where(static kind => kind != "answer"))
        {
            int served = result.Service.Faults.GetValueOrDefault(kind);
            int seen = result.Client.FailedTries.GetValueOrDefault(kind);
            if (served != seen)
                yield return $"'{kind}' was served {served} times and seen {seen} times.";
        }
    }

    private static IEnumerable<string> Leaks(SoakPlan plan, SoakResult result)
    {
        // The first round fills caches and pools.
        Standstill early = result.Rounds[1];
        Standstill late = result.Rounds[^1];
        if (late.Memory > (early.Memory * (1 + GrowthThatIsNoise)) + BytesThatAreNoise)
            yield return $"Memory has grown from {early.Memory} to {late.Memory} bytes.";
        if (late.Timers > early.Timers)
            yield return $"There are {late.Timers} timers, and there were {early.Timers}.";
        if (result.Rounds.Max(static round => round.Connections) > plan.Callers)
            yield return $"There were more connections than the {plan.Callers} callers need.";
        if (result.OpenAfterwards > 0)
            yield return $"{result.OpenAfterwards} connections are open although the client is disposed of.";
    }
}
