using GesSpecGen;
using GesSpecGen.Management;
using QuickStart;

return await CommandLine.RunAsync(args, static async (target, stop) =>
{
    using GesManagementClient ges = new(target.Endpoint, target.Project, GesCredential.Token(target.Token), target.Options);

    Graph? graph = await ListingGraphs.RunAsync(ges, stop);
    if (graph?.Id is not { } graphId)
        return;
    if (target.MayStartGraph)
        await WaitingForAJob.RunAsync(ges, graphId, stop);
    if (target.JobId is { } jobId)
        await ReadingAJob.RunAsync(ges, graphId, jobId, stop);
    await HandlingAnError.RunAsync(ges, graphId, stop);
});
