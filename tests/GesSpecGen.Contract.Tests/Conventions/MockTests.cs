using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Conventions;

/// <summary>Users test their own code without a service: by subclasses, with nothing but the language.</summary>
public class MockTests
{
    [Fact]
    public async Task A_client_is_replaced_by_subclasses_of_it_and_of_a_group()
    {
        using GesManagementClient ges = new Client();

        Assert.Equal("success", await LastStatusAsync(ges));
    }

    [Fact]
    public void A_group_that_was_not_replaced_says_so()
    {
        using GesManagementClient ges = new Client();

        Assert.Contains("mock", Assert.Throws<InvalidOperationException>(() => ges.Graphs).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_replaced_by_given_pages()
    {
        GraphsClient graphs = new TwoGraphs();
        List<string?> names = [];

        await foreach (Graph graph in graphs.ListAllAsync())
            names.Add(graph.Name);

        Assert.Equal(["first", "second"], names);
    }

    [Fact]
    public async Task Who_replaces_the_method_of_a_page_has_replaced_the_list()
    {
        List<ListJobsResponse> pages = [];

        await foreach (ListJobsResponse page in new FinishedJobs().ListAllAsync().AsPages())
            pages.Add(page);

        Assert.Equal("job", Assert.Single(Assert.Single(pages).Jobs!).JobId);
    }

    private static async Task<string?> LastStatusAsync(GesManagementClient ges) => (await ges.Jobs.GetAsync("graph", "job")).Status?.Value;

    private sealed class Client : GesManagementClient
    {
        public override JobsClient Jobs => new FinishedJobs();
    }

    private sealed class FinishedJobs : JobsClient
    {
        public override Task<ShowJobResponse> GetAsync(string graphId, string jobId, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ShowJobResponse { JobId = jobId, Status = JobStatus.Success, Http = new GesHttpResult(200) });

        public override Task<ListJobsResponse> ListAsync(ListJobsRequest? request = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ListJobsResponse { JobCount = 1, Jobs = [new JobInfo { JobId = "job" }] });
    }

    private sealed class TwoGraphs : GraphsClient
    {
        public override GesPageable<Graph, ListGraphsResponse> ListAllAsync(ListGraphsRequest? request = null, CancellationToken cancellationToken = default) =>
            GesPageable<Graph, ListGraphsResponse>.FromPages(new ListGraphsResponse { Graphs = [new Graph { Name = "first" }] }, new ListGraphsResponse { Graphs = [new Graph { Name = "second" }] });
    }
}
