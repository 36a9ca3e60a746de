using System.CommandLine;

namespace GesSpecGen.Benchmarks.Soak;

/// <summary><c>dotnet run -c Release --project tests/Benchmarks -- soak</c></summary>
internal static class SoakCommand
{
    public static RootCommand Create()
    {
        Option<int> calls = new("--calls") { Description = "How many calls to make.", DefaultValueFactory = static _ => 200_000 };
        Option<int> callers = new("--callers") { Description = "How many callers make them, each one after the other.", DefaultValueFactory = static _ => 64 };
        Option<double> share = new("--faults") { Description = "The share of requests that go wrong, from 0 to 1.", DefaultValueFactory = static _ => 0.05 };
        Option<int> seed = new("--seed") { Description = "Decides which requests go wrong, and how.", DefaultValueFactory = static _ => 20261124 };
        Option<int> minutes = new("--minutes") { Description = "When to give up.", DefaultValueFactory = static _ => 20 };
        RootCommand command = new("Calls the emulator while requests go wrong by chance, and checks that every call is accounted for and nothing leaks.") { calls, callers, share, seed, minutes };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new SoakPlan(parsed.GetValue(calls), parsed.GetValue(callers), parsed.GetValue(share), parsed.GetValue(seed)),
            TimeSpan.FromMinutes(parsed.GetValue(minutes)),
            parsed.InvocationConfiguration.Output,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(SoakPlan plan, TimeSpan limit, TextWriter output, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(limit);
        try
        {
            SoakResult result = await SoakRun.RunAsync(plan, output, stop.Token);
            await SoakReport.WriteAsync(output, result);
            IReadOnlyList<string> complaints = SoakCheck.Complaints(plan, result);
            foreach (string complaint in complaints)
                await output.WriteLineAsync($"WRONG: {complaint}");
            await output.WriteLineAsync(complaints.Count == 0 ? "Every call is accounted for, and nothing leaks." : $"{complaints.Count} complaints.");
            return complaints.Count == 0 ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync($"WRONG: not done within {limit.TotalMinutes} minutes.");
            return 1;
        }
    }
}
