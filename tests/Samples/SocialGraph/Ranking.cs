using System.Globalization;
using GesSpecGen;
using GesSpecGen.Memory;
using Spectre.Console;

namespace SocialGraph;

/// <summary>An algorithm runs as a job: followed with progress, and its result read as it comes.</summary>
internal static class Ranking
{
    public static async Task RunAsync(GesGraphClient graph)
    {
        AnsiConsole.MarkupLine("[bold]Whom do many follow?[/]");
        GesJob<PageRankResult> job = await graph.Algorithms.StartPageRankAsync(new PageRankRequest { Alpha = 0.85, MaxIterations = 100 });

        Table table = new Table().AddColumn("Vertex").AddColumn(new TableColumn("Rank").RightAligned());
        await foreach (VertexRank vertex in job.StreamRanks(new Report()))
            table.AddRow(Markup.Escape(vertex.Id ?? ""), string.Create(CultureInfo.InvariantCulture, $"{vertex.Rank:0.0000}"));
        AnsiConsole.Write(table);
    }

    private sealed class Report : IProgress<GesJobProgress>
    {
        void IProgress<GesJobProgress>.Report(GesJobProgress value) => AnsiConsole.MarkupLineInterpolated($"  job {value.JobId}: {value.State}");
    }
}
