using GesSpecGen;
using GesSpecGen.Management;
using Spectre.Console;

namespace QuickStart;

/// <summary>An error of the service is one exception: with its code, its message, and the id that the support asks for.</summary>
internal static class HandlingAnError
{
    public static async Task RunAsync(GesManagementClient ges, string graphId, CancellationToken stop)
    {
        AnsiConsole.MarkupLine("[bold]Asking for a job that does not exist[/]");
        try
        {
            await ges.Jobs.GetAsync(graphId, "no-such-job", stop);
        }
        catch (GesApiException e)
        {
            AnsiConsole.MarkupLineInterpolated($"  HTTP {e.Status}, [yellow]{e.ErrorCode}[/]: {e.ErrorMessage}");
            AnsiConsole.MarkupLineInterpolated($"  request id {e.RequestId}");
            AnsiConsole.MarkupLineInterpolated($"  what to do: {Advice.For(e)}");
        }
    }
}
