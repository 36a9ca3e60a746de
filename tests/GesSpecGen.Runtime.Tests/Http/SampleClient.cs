using GesSpecGen.Generated;
using GesSpecGen.Runtime.Tests.Rows;
using GesSpecGen.Samples;

namespace GesSpecGen.Runtime.Tests.Http;

/// <summary>What the generator emits for a plane and a group, in one class.</summary>
public class SampleClient : GesClient
{
    private static readonly GesOperation ShowJob = new("ShowJob", "GET", "/v2/{project_id}/graphs/{graph_id}/jobs/{job_id}/status", "ges_03_0373", isIdempotent: true);
    private static readonly GesOperation ListJobs = new("ListJobs", "GET", "/v2/{project_id}/graphs/jobs", "ges_03_0374", isIdempotent: true);
    private static readonly GesOperation ListVertices = new("ListVertices", "GET", "/v2/{project_id}/graphs/vertices", "ges_03_0025", isIdempotent: true);
    private static readonly GesOperation RankVertices = new("RankVertices", "POST", "/v2/{project_id}/graphs/ranks", "ges_03_0077");
    private static readonly GesOperation StartGraph = new("StartGraph", "POST", "/v2/{project_id}/graphs/{graph_id}/action?action_id=start", "ges_03_0347");
    private static readonly GesOperation ImportGraph = new("ImportGraph", "POST", "/v2/{project_id}/graphs/{graph_id}/import", "ges_03_0073");
    private static readonly GesOperation FindThings = new("FindThings", "POST", "/v2/{project_id}/graphs/{graph_id}/find", "ges_03_0023");
    private static readonly GesOperation CancelJob = new("CancelJob", "DELETE", "/v2/{project_id}/jobs/{job_id}", "ges_03_9999", isIdempotent: true);
    private static readonly GesOperation DeleteGraph = new("DeleteGraph", "DELETE", "/v2/{project_id}/graphs/{graph_id}", "ges_03_0349", isIdempotent: true);

    public SampleClient(Uri endpoint, GesCredential credential, GesClientOptions? options = null)
        : base(SamplePlane.Instance, endpoint, "project 1", credential, options)
    {
    }

    public SampleClient(HttpClient http, Uri endpoint, GesCredential credential, GesClientOptions? options = null)
        : base(SamplePlane.Instance, http, endpoint, "project 1", credential, options)
    {
    }

    public SampleClient(GesPlane plane, string project)
        : base(plane, new Uri("https://ges.example.com"), project, GesCredential.Token("t"), null)
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

    private GesJobHandles<ShowJobResponse> ShowJobHandles => new GesJobHandles<ShowJobResponse>(Pipeline, ShowJob, ["graph_id", "job_id"], job => new GesRequest(ShowJob, $"/v2/{Pipeline.ProjectId}/graphs/{job[0]}/jobs/{job[1]}/status"), ShowJobResponse.Read, "GES.8301")
        .CancelledBy((job, stop) => CancelJobAsync(job[1], stop), "ImportGraph", "FindThings");

    public virtual Task<ShowJobResponse> GetAsync(string graphId, string jobId, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(ShowJob, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}/jobs/{jobId}/status"), ShowJobResponse.Read, cancellationToken);

    public virtual GesStream<Vertex, GesEmptyResponse> StreamVertices(CancellationToken cancellationToken = default) =>
        Pipeline.Stream(new GesRequest(ListVertices, $"/v2/{Pipeline.ProjectId}/graphs/vertices"), "data.vertices", GesReads.Rows<Vertex>(), GesEmptyResponse.Read, cancellationToken);

    public virtual GesStream<KeyValuePair<string, double>, GesEmptyResponse> StreamRanks(StartGraphRequest request) =>
        Pipeline.Stream(new GesRequest(RankVertices, $"/v2/{Pipeline.ProjectId}/graphs/ranks", request), "data.ranks", GesReads.Entries(GesReads.Double), GesEmptyResponse.Read, default);

    public virtual Task<ShowJobResponse> ListAsync(ListJobsRequest? request = null, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(ListJobs, $"/v2/{Pipeline.ProjectId}/graphs/jobs", request), ShowJobResponse.Read, cancellationToken);

    public virtual async Task<GesJob<ShowJobResponse>> StartAsync(string graphId, StartGraphRequest? request = null, CancellationToken cancellationToken = default)
    {
        ShowJobResponse started = await Pipeline
            .SendAsync(new GesRequest(StartGraph, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}/action?action_id=start", request), ShowJobResponse.Read, cancellationToken)
            .ConfigureAwait(false);
        return ShowJobHandles.Started(StartGraph, started, graphId, started.JobId);
    }

    public virtual async Task<GesJob<ShowJobResponse>> ImportAsync(string graphId, CancellationToken cancellationToken = default)
    {
        ShowJobResponse started = await Pipeline.SendAsync(new GesRequest(ImportGraph, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}/import"), ShowJobResponse.Read, cancellationToken).ConfigureAwait(false);
        return ShowJobHandles.Started(ImportGraph, started, graphId, started.JobId);
    }

    public virtual Task<GesEmptyResponse> CancelJobAsync(string jobId, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(CancelJob, $"/v2/{Pipeline.ProjectId}/jobs/{jobId}"), GesEmptyResponse.Read, cancellationToken);

    public virtual GesJob<ShowJobResponse> GetHandle(string graphId, string jobId) => ShowJobHandles.Of(graphId, jobId);

    public virtual GesJob<ShowJobResponse> Resume(string resumeToken) => ShowJobHandles.Resume(resumeToken);

    public virtual async Task<GesJob<FindThingsResult>> FindThingsAsync(string graphId, CancellationToken cancellationToken = default)
    {
        ShowJobResponse started = await Pipeline.SendAsync(new GesRequest(FindThings, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}/find"), ShowJobResponse.Read, cancellationToken).ConfigureAwait(false);
        return ShowJobHandles.Started<FindThingsResult>(FindThings, started, graphId, started.JobId);
    }

    public virtual GesJob<TResult> GetHandle<TResult>(string graphId, string jobId)
        where TResult : GesResponse, IGesJobResult<TResult> => ShowJobHandles.Of<TResult>(graphId, jobId);

    public virtual GesJob<TResult> Resume<TResult>(string resumeToken)
        where TResult : GesResponse, IGesJobResult<TResult> => ShowJobHandles.Resume<TResult>(resumeToken);

    public virtual Task<GesEmptyResponse> DeleteAsync(string graphId, CancellationToken cancellationToken = default) =>
        Pipeline.SendAsync(new GesRequest(DeleteGraph, $"/v2/{Pipeline.ProjectId}/graphs/{graphId}"), GesEmptyResponse.Read, cancellationToken);
}
