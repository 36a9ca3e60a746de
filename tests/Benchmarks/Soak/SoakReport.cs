namespace GesSpecGen.Benchmarks.Soak;

/// <summary>Writes the figures.</summary>
internal static class SoakReport
{
    public static Task WriteAsync(TextWriter output, Standstill now) => output.WriteLineAsync(FormattableString.Invariant(
        $"{now.Calls,9:N0} calls {now.Elapsed.TotalSeconds,7:N1} s  {now.Memory / 1024.0,9:N0} KiB  {now.Timers,4} timers  {now.Connections,4} connections"));

    public static async Task WriteAsync(TextWriter output, SoakResult result)
    {
        await output.WriteLineAsync(FormattableString.Invariant($"Connections after disposal: {result.OpenAfterwards}"));
        await output.WriteLineAsync(FormattableString.Invariant($"Requests: {result.Client.Attempts:N0} sent, {result.Service.Requests:N0} received"));
        await output.WriteLineAsync("Outcomes of calls:");
        foreach ((string outcome, int count) in result.Outcomes.OrderByDescending(static outcome => outcome.Value))
            await output.WriteLineAsync(FormattableString.Invariant($"{count,9:N0} {outcome}"));
        await output.WriteLineAsync("Tries that failed, as the service and the client count them:");
        foreach ((string kind, int count) in result.Service.Faults.OrderByDescending(static fault => fault.Value))
            await output.WriteLineAsync(FormattableString.Invariant($"{count,9:N0} {result.Client.FailedTries.GetValueOrDefault(kind),9:N0} {kind}"));
    }
}
