using GesSpecGen.Emulator;
using GesSpecGen.Management;
using Microsoft.Extensions.Time.Testing;

namespace GesSpecGen.Contract.Tests.Journeys;

/// <summary>Starts a job, and waits for it on a clock on which nobody waits.</summary>
public sealed class WaitingTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 1, 2, 3, TimeSpan.Zero);

    private readonly ImmediateTime _time = new(longestPause: TimeSpan.FromSeconds(30));
    private GesEmulator _emulator = null!;
    private GesManagementClient _ges = null!;

    public async Task InitializeAsync()
    {
        _emulator = await GesEmulator.StartAsync(new GesEmulatorOptions { TimeProvider = new FakeTimeProvider(Now) });
        _ges = new GesManagementClient(_emulator.Endpoint, "project", GesCredential.Token(_emulator.Token), new GesClientOptions { TimeProvider = _time });
    }

    public async Task DisposeAsync()
    {
        _ges.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task A_started_job_is_pending_then_running_then_ends_well()
    {
        List<(GesJobState State, string? Status, TimeSpan Elapsed)> seen = [];
        GesJob<ShowJobResponse> job = await _ges.Graphs.StartAsync("graph-1", new StartGraphRequest { GraphBackupId = "backup-1" });

        ShowJobResponse ended = await job.WaitAsync(new Report(progress => seen.Add((progress.State, job.LastStatus?.Status?.Value, progress.Elapsed))));

        Assert.Equal(
            [
                (GesJobState.Running, "pending", TimeSpan.Zero),
                (GesJobState.Running, "running", TimeSpan.FromSeconds(1)),
                (GesJobState.Succeeded, "success", TimeSpan.FromSeconds(3)),
            ],
            seen);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], _time.Pauses);
        Assert.Equal(job.Id, ended.JobId);
        Assert.Equal(Now, ended.EndTime);
        Assert.Same(ended, job.LastStatus);
        Assert.Equal(["StartGraph", "ShowJob", "ShowJob", "ShowJob"], _emulator.Requests.Select(static request => request.Operation));
        Assert.Equal($"/v2/project/graphs/graph-1/jobs/{job.Id}/status", _emulator.Requests[^1].Path);
    }

    [Fact]
    public async Task A_job_that_fails_is_an_exception_with_its_reason()
    {
        _emulator.Jobs.FailNext("The disk is full.");
        GesJob<ShowJobResponse> job = await _ges.Graphs.StopAsync("graph-1");

        GesJobFailedException e = await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync());

        Assert.Equal(job.Id, e.JobId);
        Assert.Equal("The disk is full.", e.Reason);
        Assert.Equal(JobStatus.Failed, Assert.IsType<ShowJobResponse>(e.LastStatus).Status);
        Assert.Equal("StopGraph", e.Operation?.Name);
    }

    [Fact]
    public async Task A_job_that_succeeded_in_part_is_no_success()
    {
        _emulator.Jobs.FailNext("One of two files is broken.", state: "partiallyFailed");
        GesJob<ShowJobResponse> job = await _ges.Graphs.DeleteAsync("graph-1", new DeleteGraphRequest { KeepBackup = true });

        GesJobFailedException e = await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync());

        Assert.Equal(JobStatus.PartiallyFailed, Assert.IsType<ShowJobResponse>(e.LastStatus).Status);
        Assert.Equal(KeyValuePair.Create("keep_backup", "true"), Assert.Single(_emulator.Requests[0].Query));
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_wait()
    {
        using CancellationTokenSource stop = new();
        GesJob<ShowJobResponse> job = await _ges.Graphs.StartAsync("graph-1");

        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitAsync(new Report(_ => stop.Cancel()), stop.Token));

        Assert.Equal(stop.Token, e.CancellationToken);
        Assert.Equal(1, Assert.Single(_emulator.Jobs.Started).Polls);
    }

    private sealed class Report(Action<GesJobProgress> tell) : IProgress<GesJobProgress>
    {
        void IProgress<GesJobProgress>.Report(GesJobProgress value) => tell(value);
    }
}
