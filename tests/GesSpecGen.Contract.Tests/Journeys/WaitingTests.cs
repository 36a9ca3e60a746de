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

        ShowJobResponse ended = await job.WaitAsync(new Report(progress => seen.Add((progress.State, job.LastStatus?.As<ShowJobResponse>().Status?.Value, progress.Elapsed))));

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
        Assert.Same(ended, job.LastStatus!.Answer);
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
        Assert.Equal(JobStatus.Failed, Assert.IsType<ShowJobResponse>(e.LastStatus.Answer).Status);
        Assert.Equal("StopGraph", e.Operation?.Name);
    }

    [Fact]
    public async Task A_job_that_succeeded_in_part_is_no_success()
    {
        _emulator.Jobs.FailNext("One of two files is broken.", state: "partiallyFailed");
        GesJob<ShowJobResponse> job = await _ges.Graphs.DeleteAsync("graph-1", new DeleteGraphRequest { KeepBackup = true });

        GesJobFailedException e = await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync());

        Assert.Equal(JobStatus.PartiallyFailed, Assert.IsType<ShowJobResponse>(e.LastStatus.Answer).Status);
        Assert.True(e.IsPartial);
        Assert.Equal(KeyValuePair.Create("keep_backup", "true"), Assert.Single(_emulator.Requests[0].Query));
    }

    [Fact]
    public async Task A_service_that_wants_to_be_asked_less_often_is_asked_less_often()
    {
        await using GesEmulator slow = await GesEmulator.StartAsync(new GesEmulatorOptions { JobRetryAfter = TimeSpan.FromSeconds(20) });
        using GesManagementClient ges = new(slow.Endpoint, "project", GesCredential.Token(slow.Token), new GesClientOptions { TimeProvider = _time });

        await (await ges.Graphs.StartAsync("graph-1")).WaitAsync();

        Assert.Equal([TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20)], _time.Pauses);
    }

    [Fact]
    public async Task A_job_that_the_service_does_not_know_yet_is_waited_for()
    {
        GesJob<ShowJobResponse> job = await _ges.Graphs.StartAsync("graph-1");
        _emulator.Faults.Next("ShowJob", Fault.Error(400, "GES.8301"));
        _emulator.Faults.Next("ShowJob", Fault.Error(400, "GES.8301"));

        ShowJobResponse ended = await job.WaitAsync();

        Assert.Equal(JobStatus.Success, ended.Status);
        Assert.Equal(5, _emulator.Requests.Count(static request => request.Operation == "ShowJob"));
    }

    [Fact]
    public async Task A_job_that_nobody_started_is_an_error_at_once()
    {
        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => _ges.Jobs.GetHandle("graph-1", "no-such-job").WaitAsync());

        Assert.Equal("GES.8301", e.ErrorCode);
        Assert.Empty(_time.Pauses);
    }

    [Fact]
    public async Task A_job_that_was_written_down_goes_on_after_a_restart()
    {
        string token = (await _ges.Graphs.StartAsync("graph-1")).ToResumeToken();
        using GesManagementClient restarted = new(_emulator.Endpoint, "project", GesCredential.Token(_emulator.Token), new GesClientOptions { TimeProvider = _time });

        GesJob<ShowJobResponse> job = restarted.Jobs.Resume(token);

        Assert.Equal(("StartGraph", GesJobState.Succeeded), (job.StartedBy, await StateOf(job)));
        Assert.DoesNotContain(_emulator.Token, token, StringComparison.Ordinal);
        Assert.False(job.CanCancel);

        static async Task<GesJobState?> StateOf(GesJob<ShowJobResponse> job)
        {
            await job.WaitAsync();
            return job.State;
        }
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
