using GesSpecGen.Contract.Tests.Examples;
using GesSpecGen.Emulator;
using GesSpecGen.Management;

namespace GesSpecGen.Contract.Tests.Journeys;

public class CallTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private readonly GesEmulator _emulator = fixture.Emulators["management"];

    [Fact]
    public async Task What_narrows_a_list_travels_in_the_query()
    {
        using GesManagementClient ges = Client(_emulator.Token);

        await ges.Jobs.ListAsync(new ListJobsRequest
        {
            Offset = 20,
            Limit = 7,
            GraphName = "r\u00e9seau & co=1/2",
            StartTime = new DateOnly(2026, 2, 1),
            Status = JobStatusFilter.PartiallyFailed,
        });

        Assert.Equal(
            [
                KeyValuePair.Create("graph_name", "r\u00e9seau & co=1/2"),
                KeyValuePair.Create("limit", "7"),
                KeyValuePair.Create("offset", "20"),
                KeyValuePair.Create("start_time", "2026-02-01"),
                KeyValuePair.Create("status", "partiallyFailed"),
            ],
            _emulator.Requests[^1].Query.OrderBy(static parameter => parameter.Key, StringComparer.Ordinal));
        Assert.Equal("/v2/project/graphs/jobs", _emulator.Requests[^1].Path);
    }

    [Fact]
    public async Task A_long_list_is_read_page_by_page()
    {
        await using GesEmulator emulator = await GesEmulator.StartAsync(new GesEmulatorOptions { ListedItems = 25 });
        using GesManagementClient ges = new(emulator.Endpoint, "project", GesCredential.Token(emulator.Token));

        ListJobsResponse first = await ges.Jobs.ListAsync(new ListJobsRequest { Limit = 10 });
        ListJobsResponse last = await ges.Jobs.ListAsync(new ListJobsRequest { Limit = 10, Offset = 20 });

        Assert.Equal((25, 10), (first.JobCount, first.Jobs!.Count));
        Assert.Equal((25, 5), (last.JobCount, last.Jobs!.Count));
    }

    [Fact]
    public async Task A_list_without_wishes_has_no_query()
    {
        using GesManagementClient ges = Client(_emulator.Token);

        await ges.Jobs.ListAsync();

        Assert.Empty(_emulator.Requests[^1].Query);
    }

    [Fact]
    public async Task A_foreign_token_is_refused_and_not_shown()
    {
        using GesManagementClient ges = Client("token-of-somebody-else");

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => ges.Graphs.ListAsync());

        Assert.Equal(401, e.Status);
        Assert.Equal(EmulatorCodes.Unauthorized, e.ErrorCode);
        Assert.Equal(_emulator.Requests[^1].Id, e.RequestId);
        Assert.DoesNotContain("token-of-somebody-else", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_begins_sends_nothing()
    {
        using GesManagementClient ges = Client(_emulator.Token);
        using CancellationTokenSource stop = new();
        stop.Cancel();
        _emulator.ClearRequests();

        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ges.Graphs.ListAsync(cancellationToken: stop.Token));

        Assert.Equal(stop.Token, e.CancellationToken);
        Assert.Empty(_emulator.Requests);
    }

    [Fact]
    public async Task An_answer_that_is_no_json_says_so()
    {
        _emulator.Faults.Next("ShowGraph", Fault.WrongJson());
        using GesManagementClient ges = Client(_emulator.Token);

        GesMalformedResponseException e = await Assert.ThrowsAsync<GesMalformedResponseException>(() => ges.Graphs.GetAsync("graph-1"));

        Assert.Equal(200, e.Status);
        Assert.Equal("ShowGraph", e.Operation?.Name);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_told_apart_from_an_error_of_the_service()
    {
        _emulator.Faults.Next("ShowGraph", Fault.Cut(afterBytes: 10));
        using GesManagementClient ges = Client(_emulator.Token);

        await Assert.ThrowsAsync<GesTransportException>(() => ges.With(new() { Retry = GesRetryOptions.None }).Graphs.GetAsync("graph-1"));
    }

    private GesManagementClient Client(string token) => new(_emulator.Endpoint, "project", GesCredential.Token(token));
}
