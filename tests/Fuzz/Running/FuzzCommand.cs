using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace GesSpecGen.Fuzz.Running;

/// <summary><c>dotnet run -c Release --project tests/Fuzz -- 1000000</c></summary>
internal static class FuzzCommand
{
    public static RootCommand Create()
    {
        Argument<uint> count = new("inputs") { Description = "How many inputs.", DefaultValueFactory = static _ => 10_000 };
        Option<ulong> seed = new("--seed") { Description = "Gives the same inputs again.", DefaultValueFactory = static _ => 1 };
        Option<uint> first = new("--first") { Description = "The number of the first input; with 1 input, that one alone." };
        Option<int> threads = new("--threads") { Description = "How many inputs at once.", DefaultValueFactory = static _ => Environment.ProcessorCount };
        Option<DirectoryInfo?> save = new("--save") { Description = "Where inputs that were not survived are written to." };
        RootCommand command = new("Runs mutated, hostile and random spec files through the generator's pipeline.") { count, seed, first, threads, save };
        command.Subcommands.Add(ValidCommand.Create());
        command.SetAction(parsed =>
        {
            FuzzRun run = new(parsed.GetValue(seed), TimeSpan.FromSeconds(1));
            long start = Stopwatch.GetTimestamp();
            using Timer progress = new(_ => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Ended} inputs, {run.Faults.Count} faults")), null, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20));
            run.Run(parsed.GetValue(first), parsed.GetValue(count), parsed.GetValue(threads));
            return FuzzReport.Write(parsed.InvocationConfiguration.Output, run, Stopwatch.GetElapsedTime(start), parsed.GetValue(save));
        });
        return command;
    }
}
