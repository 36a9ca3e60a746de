using GesSpecGen;
using GesSpecGen.Management;
using Spectre.Console;

namespace QuickStart;

/// <summary>A list, read page by page: what it holds is typed, and may be absent where the documentation does not promise it.</summary>
internal static class ListingGraphs
{
    public static async Task<Graph?> RunAsync(GesManagementClient ges, CancellationToken stop)
    {
        Graph? first = null;
        GesPageable<Graph, ListGraphsResponse> graphs = ges.Graphs.ListAllAsync(new ListGraphsRequest { Limit = 5 }, stop);

        AnsiConsole.MarkupLine("[bold]Graphs of the project[/]");
        await foreach (Graph graph in graphs)
        {
            first ??= graph;
            AnsiConsole.MarkupLineInterpolated($"  {graph.Name} ({graph.Id}), {(graph.Status == GraphStatus.Running ? "running" : $"status {graph.Status}")}, created {graph.Created:yyyy-MM-dd}");
        }

        AnsiConsole.MarkupLineInterpolated($"  in all: {graphs.Total}");
        return first;
    }
}
