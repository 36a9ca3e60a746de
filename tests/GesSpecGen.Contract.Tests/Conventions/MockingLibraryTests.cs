using GesSpecGen.Management;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace GesSpecGen.Contract.Tests.Conventions;

/// <summary>Users test their own code without a service: with a library for mocks, and with errors and jobs of their own making.</summary>
public class MockingLibraryTests
{
    private readonly GesManagementClient _ges = Substitute.For<GesManagementClient>();

    [Fact]
    public async Task A_library_for_mocks_replaces_clients_and_groups()
    {
        _ges.Jobs.GetAsync("graph", "job").Returns(new ShowJobResponse { Status = JobStatus.Success, Http = new GesHttpResult(200) });

        ShowJobResponse job = await _ges.Jobs.GetAsync("graph", "job");

        Assert.Equal(JobStatus.Success, job.Status);
        await _ges.Jobs.Received(1).GetAsync("graph", "job");
    }

    [Fact]
    public async Task A_call_fails_with_an_error_of_the_service()
    {
        GesErrorCode documented = GesManagementErrorCodes.All[0];
        _ges.Graphs.DeleteAsync("graph").ThrowsAsync(GesModelFactory.ApiException(new GesHttpResult(documented.Status), documented.Code, "No.", documented));

        GesApiException e = await Assert.ThrowsAsync<GesApiException>(() => _ges.Graphs.DeleteAsync("graph"));

        Assert.Equal((documented.Status, documented.Code, documented.Advice), (e.Status, e.ErrorCode, e.Advice));
        Assert.Equal($"The call failed with HTTP {documented.Status}: {documented.Code} No.", e.Message);
    }

    [Fact]
    public async Task A_job_fails_with_its_reason()
    {
        _ges.Graphs.StartAsync("graph").Returns(GesJob.FromStatuses("job", new ShowJobResponse { Status = JobStatus.Running }, new ShowJobResponse { Status = JobStatus.Failed, FailReason = "the disk is full" }));

        GesJob<ShowJobResponse> job = await _ges.Graphs.StartAsync("graph");
        GesJobFailedException e = await Assert.ThrowsAsync<GesJobFailedException>(() => job.WaitAsync());

        Assert.Equal("the disk is full", e.Reason);
    }
}
