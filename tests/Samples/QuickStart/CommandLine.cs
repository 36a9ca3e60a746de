using System.CommandLine;
using GesSpecGen;
using GesSpecGen.Emulator;
using Spectre.Console;

namespace QuickStart;

internal static class CommandLine
{
    private static readonly Option<string?> Endpoint = new("--endpoint") { Description = "Address of the real service; its token is read from GES_TOKEN. Without it, an emulator is started." };
    private static readonly Option<string?> Project = new("--project") { Description = "Id of the project on the real service." };
    private static readonly Option<string?> Job = new("--job") { Description = "Id of a job to show; it must belong to the first graph that is listed." };
    private static readonly Option<bool> Start = new("--start") { Description = "Start the first graph that is listed. A running graph costs money." };

    public static Task<int> RunAsync(string[] args, Func<Target, CancellationToken, Task> run)
    {
        RootCommand command = new("Lists graphs, waits for a job, reads a typed answer and handles an error.") { Endpoint, Project, Job, Start };
        command.SetAction((parsed, stop) => RunAsync(parsed, run, stop));
        return command.Parse(args).InvokeAsync();
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<Target, CancellationToken, Task> run, CancellationToken stop)
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = 400;
        try
        {
            if (parsed.GetValue(Endpoint) is { } endpoint)
                await run(Target.Real(endpoint, parsed.GetValue(Project)) with { JobId = parsed.GetValue(Job), MayStartGraph = parsed.GetValue(Start) }, stop);
            else
                await RunEmulatedAsync(run, stop);
            return 0;
        }
        catch (GesException e)
        {
            Console.Error.WriteLine($"{e.Message.TrimEnd('.')}. What to do: {Advice.For(e)}.");
        }
        catch (ArgumentException e)
        {
            Console.Error.WriteLine(e.Message);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled.");
        }

        return 1;
    }

    private static async Task RunEmulatedAsync(Func<Target, CancellationToken, Task> run, CancellationToken stop)
    {
        await using GesEmulator emulator = await GesEmulator.StartAsync(cancellationToken: stop);
        AnsiConsole.MarkupLineInterpolated($"An emulator serves {emulator.Operations} documented operations at {emulator.Endpoint}");
        await run(Target.Emulated(emulator), stop);
    }
}
