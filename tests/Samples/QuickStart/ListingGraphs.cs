using GesSpecGen.Management;
using Spectre.Console;

namespace QuickStart;

/// <summary>A call with a request: what it answers is typed, and may be absent where the documentation does not promise it.</summary>
internal static class ListingGraphs
{
    public static async Task<Graph?> RunAsync(GesManagementClient ges, CancellationToken stop)
    {
        ListGraphsResponse found = await ges.Graphs.ListAsync(new ListGraphsRequest { Limit = 5 }, stop);

        AnsiConsole.MarkupLineInterpolated($"[bold]Graphs of the project: {found.GraphCount}[/]");
        foreach (Graph graph in found.Graphs ?? [])
            AnsiConsole.MarkupLineInterpolated($"  {graph.Name} ({graph.Id}), {(graph.Status == GraphStatus.Running ? "running" : $"status {graph.Status}")}, created {graph.Created:yyyy-MM-dd}");
        return found.Graphs?.FirstOrDefault();
    }
}
