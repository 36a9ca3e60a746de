using GesSpecGen;
using GesSpecGen.Management;
using Spectre.Console;

namespace QuickStart;

/// <summary>An operation that takes long answers with a job: wait for it, and see how it fares.</summary>
internal static class WaitingForAJob
{
    public static async Task RunAsync(GesManagementClient ges, string graphId, CancellationToken stop)
    {
        AnsiConsole.MarkupLine("[bold]Starting the graph[/]");
        GesJob<ShowJobResponse> job = await ges.Graphs.StartAsync(graphId, cancellationToken: stop);

        ShowJobResponse ended = await AnsiConsole.Status().StartAsync($"job {Markup.Escape(job.Id)}", status =>
            job.WaitAsync(new Report(() => status.Status = Markup.Escape($"job {job.Id}: {job.LastStatus?.As<ShowJobResponse>().Status}")), stop));

        AnsiConsole.MarkupLineInterpolated($"  {ended.JobName} ended: [green]{ended.Status}[/]");
    }

    /// <summary>Tells at once, where <see cref="Progress{T}"/> would tell when a thread is free.</summary>
    private sealed class Report(Action tell) : IProgress<GesJobProgress>
    {
        void IProgress<GesJobProgress>.Report(GesJobProgress value) => tell();
    }
}
