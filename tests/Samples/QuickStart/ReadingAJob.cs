using GesSpecGen.Management;
using Spectre.Console;

namespace QuickStart;

/// <summary>A nested answer: times are times, known values are constants, and numbers that were not returned are null.</summary>
internal static class ReadingAJob
{
    public static async Task RunAsync(GesManagementClient ges, string graphId, string jobId, CancellationToken stop)
    {
        ShowJobResponse job = await ges.Jobs.GetAsync(graphId, jobId, stop);

        string color = job.Status == JobStatus.Success ? "green" : "yellow";
        AnsiConsole.MarkupLineInterpolated($"[bold]Job {job.JobId}[/]");
        AnsiConsole.MarkupLine($"  {Markup.Escape($"{job.JobName} of {job.RelatedGraph}")}: [{color}]{Markup.Escape($"{job.Status}")}[/]");
        AnsiConsole.MarkupLineInterpolated($"  began {job.BeginTime:u}, took {(job.EndTime - job.BeginTime)?.TotalSeconds} s");
        Print("schema", job.JobDetail?.SchemaPaths);
        Print("edges", job.JobDetail?.EdgesetPaths);
        Print("vertices", job.JobDetail?.VertexsetPaths);
    }

    private static void Print(string kind, IReadOnlyList<ImportedFile>? files)
    {
        foreach (ImportedFile file in files ?? [])
            AnsiConsole.MarkupLineInterpolated($"  {kind,-8}  {file.Path}: {file.Status}, {file.TotalLines?.ToString() ?? "unknown number of"} lines");
    }
}
