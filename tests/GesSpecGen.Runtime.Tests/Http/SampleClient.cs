using GesSpecGen.Generated;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Http;

/// <summary>What the generator emits for a plane and a group, in one class.</summary>
public class SampleClient : GesClient
{
    private static readonly GesOperation ShowJob = new("ShowJob", "GET", "/v2/{project_id}/graphs/{graph_id}/jobs/{job_id}/status", "ges_03_0373", isIdempotent: true);
    private static readonly GesOperation ListJobs = new("ListJobs", "GET", "/v2/{project_id}/graphs/jobs", "ges_03_0374", isIdempotent: true);
    private static readonly GesOperation StartGraph = new("StartGraph", "POST", "/v2/{project_id}/graphs/{graph_id}/action?action_id=start", "ges_03_0347");
    private static readonly GesOperation DeleteGraph = new("DeleteGraph", "DELETE", "/v2/{project_id}/graphs/{graph_id}", "ges_03_0349", isIdempotent: true);

    public SampleClient(Uri endpoint, GesCredential credential, GesClientOptions? options = null)
        : base(SamplePlane.Instance, endpoint, "project 1", credential, options)
    {
    }

    public SampleClient(HttpClient http, Uri endpoint, GesCredential credential, GesClientOptions? options = null)
        : base(SamplePlane.Instance, http, endpoint, "project 1", credential, options)
    {
    }

    protected SampleClient()
    {
    }

    private SampleClient(SampleClient client, GesCallOptions options)
        : base(client, options)
    {
    }

    public virtual SampleClient With(GesCallOptions options) => new(this, options);

    public virtual Task<ShowJobResponse> GetAsync(string graphId, string jobId, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(ShowJob, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}/jobs/{jobId}/status"), ShowJobResponse.Read, cancellationToken);

    public virtual Task<ShowJobResponse> ListAsync(ListJobsRequest? request = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(ListJobs, $"/v2/{Pipeline.ProjectId}/graphs/jobs", request), ShowJobResponse.Read, cancellationToken);

    public virtual async Task<GesJob<ShowJobResponse>> StartAsync(string graphId, StartGraphRequest? request = null, CancellationToken cancellationToken = default)
    {
        ShowJobResponse started = await Pipeline
            .SendAsync(new GesRequest(StartGraph, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}/action?action_id=start", request), ShowJobResponse.Read, cancellationToken)
            .ConfigureAwait(false);
        return Pipeline.Job(StartGraph, started, started.JobId, (jobId, stop) => GetAsync(graphId, jobId, stop));
    }

    public virtual Task<GesEmptyResponse> DeleteAsync(string graphId, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(DeleteGraph, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}"), GesEmptyResponse.Read, cancellationToken);
}
