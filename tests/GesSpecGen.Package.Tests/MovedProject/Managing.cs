using System;
using System.Linq;
using System.Threading.Tasks;
using GesSpecGen;
using GesSpecGen.Management;

internal static class Managing
{
    public static async Task RunAsync(GesManagementClient ges)
    {
        ListGraphsResponse page = await ges.Graphs.ListAsync(new ListGraphsRequest { Limit = 1 });
        Console.WriteLine($"graphs: {string.Join(", ", page.Graphs!.Select(static graph => $"{graph.Name} ({Word(graph.Status)})"))}");

        GesJob<ShowJobResponse> import = await ges.Graphs.ImportAsync("graph", new ImportGraphRequest { EdgesetPath = "bucket/edges.csv" });
        GesJob<ShowJobResponse> resumed = ges.Jobs.Resume(import.ToResumeToken());
        Console.WriteLine($"job: {(await resumed.GetStatusAsync()).State}");

        try
        {
            await ges.Jobs.GetAsync("graph", "no such job");
        }
        catch (GesApiException error) when (error.ErrorCode is GesManagementErrorCodes.JobNotFound or "GES.8301")
        {
            Console.WriteLine($"error: {error.ErrorCode} of {error.Operation?.Name}");
        }
    }

    private static string Word(GraphStatus? status) => status == GraphStatus.Running ? "running" : "not running";
}
